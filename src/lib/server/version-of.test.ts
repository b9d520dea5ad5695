import { describe, expect, it } from 'vitest';
import { NOT_STORED, versionOf } from './version-of';

describe('versionOf', () => {
	it('is the same for the same values in any order', () => {
		expect(versionOf({ a: 1, b: { c: 2, d: [3] } })).toBe(versionOf({ b: { d: [3], c: 2 }, a: 1 }));
	});

	it('differs with every value, also where texts run into each other', () => {
		const all = [{ a: 'x' }, { a: 'y' }, ['ab', 'c'], ['a', 'bc'], '', null, [], {}];
		expect(new Set(all.map(versionOf)).size).toBe(all.length);
	});

	it('has one version for nothing, which no value has', () => {
		expect(versionOf(undefined)).toBe(NOT_STORED);
		expect(versionOf(null)).not.toBe(NOT_STORED);
	});

	it('is short and safe in a form', () => {
		expect(versionOf('Ташкент '.repeat(1000))).toMatch(/^[\w-]{22}$/);
	});
});
