import { expect, it } from 'vitest';
import { readConfig } from './config';

it('takes UTC where the operator names no zone', () => {
	expect(readConfig({}).timeZone).toBe('UTC');
	expect(readConfig({ TIME_ZONE: 'Asia/Bishkek' }).timeZone).toBe('Asia/Bishkek');
});

it.each(['Tashkent', '', '+05:00'])('does not start with the zone %j, and says why', (name) => {
	expect(() => readConfig({ TIME_ZONE: name })).toThrow(/TIME_ZONE is no time zone/);
});
