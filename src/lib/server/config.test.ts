import { describe, expect, it } from 'vitest';
import { readConfig } from './config';

describe('the configuration', () => {
	it('has defaults, also where a variable is set to nothing', () => {
		for (const environment of [{}, { ORIGIN: '', DATA_DIR: '', SITE_NAME: '' }]) {
			expect(readConfig(environment)).toMatchObject({
				dataDir: './data',
				origin: 'http://127.0.0.1:3000',
				isHttps: false,
				siteName: 'Toolkit courses'
			});
		}
	});

	it('takes the origin in the form that browsers send', () => {
		const { origin, isHttps } = readConfig({ ORIGIN: 'HTTPS://Courses.Example:443/' });
		expect([origin, isHttps]).toEqual(['https://courses.example', true]);
	});

	it('refuses an origin that is none', () => {
		expect(() => readConfig({ ORIGIN: 'courses.example' })).toThrow('has to begin with https://');
	});
});

it('takes UTC where the operator names no zone', () => {
	expect(readConfig({}).timeZone).toBe('UTC');
	expect(readConfig({ TIME_ZONE: 'Asia/Bishkek' }).timeZone).toBe('Asia/Bishkek');
});

it.each(['Tashkent', '+05:00'])('does not start with the zone %j, and says why', (name) => {
	expect(() => readConfig({ TIME_ZONE: name })).toThrow(/TIME_ZONE is no time zone/);
});
