import { expect, it } from 'vitest';
import { COUNTRY_CODES } from './country-codes';

it('lists 193 members and two observers, each once, by a code that has a name', () => {
	const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
	expect(new Set(COUNTRY_CODES).size).toBe(195);
	expect(COUNTRY_CODES).toHaveLength(195);
	expect(COUNTRY_CODES.filter((code) => names.of(code) === undefined)).toEqual([]);
});
