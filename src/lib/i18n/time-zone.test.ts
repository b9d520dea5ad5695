import { describe, expect, it } from 'vitest';
import { dayIn, readTimeZone, UTC } from './time-zone';

describe('readTimeZone', () => {
	it.each([
		'UTC',
		'Asia/Tashkent',
		'Asia/Kathmandu',
		'America/Argentina/Buenos_Aires',
		'Etc/GMT+5'
	])('knows %s', (name) => {
		expect(readTimeZone(name)).toBe(name);
	});

	it.each([
		undefined,
		'',
		' ',
		'Nowhere/City',
		'+05:00',
		'UTC; path=/',
		'<script>',
		'Asia/Tashkent\u0000',
		'__proto__',
		'A'.repeat(100_000)
	])('takes %j for no zone instead of failing', (name) => {
		expect(readTimeZone(name)).toBeUndefined();
	});
});

describe('dayIn', () => {
	it.each([
		['Asia/Tashkent', '2026-12-01'],
		['America/New_York', '2026-11-30'],
		['UTC', '2026-11-30']
	])('tells the day in %s in the form that sorts', (name, day) => {
		expect(dayIn(readTimeZone(name) ?? UTC, Date.UTC(2026, 10, 30, 21, 51))).toBe(day);
	});

	it('counts the day on which a clock is put back once', () => {
		const zone = readTimeZone('America/New_York') ?? UTC;
		expect(dayIn(zone, Date.UTC(2026, 10, 1, 5, 30))).toBe('2026-11-01');
		expect(dayIn(zone, Date.UTC(2026, 10, 2, 4, 59))).toBe('2026-11-01');
		expect(dayIn(zone, Date.UTC(2026, 10, 2, 5, 0))).toBe('2026-11-02');
	});
});
