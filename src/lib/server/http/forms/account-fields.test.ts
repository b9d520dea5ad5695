import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { EmailAddress, PersonName } from './account-fields';

function messageOf(schema: v.GenericSchema, typed: unknown): string | undefined {
	return v.safeParse(schema, typed).issues?.[0].message;
}

describe('EmailAddress', () => {
	it.each(['ivan@xn--80a1acny.xn--p1ai', 'user@localhost', 'a.b+courses@city.example'])(
		'takes %s as it stands',
		(address) => {
			expect(v.parse(EmailAddress, ` ${address} `)).toBe(address);
		}
	);

	it.each([
		[undefined, 'account-email-empty'],
		['  ', 'account-email-empty'],
		['city.example', 'account-email-no-at'],
		['@city.example', 'account-email-no-name'],
		['ada@', 'account-email-no-host'],
		['ada lovelace@city.example', 'account-email-space'],
		['ada@city..example', 'account-email-wrong'],
		[`${'a'.repeat(250)}@b.example`, 'account-email-long']
	])('says of %j what is missing: %s', (typed, message) => {
		expect(messageOf(EmailAddress, typed)).toBe(message);
	});
});

describe('PersonName', () => {
	it('stays on one line and turns nothing around', () => {
		expect(v.parse(PersonName, 'Ana\nMaria \u202Egpj')).toBe('Ana Maria gpj');
		expect(messageOf(PersonName, '\u202E\u2066')).toBe('account-name-empty');
	});

	it('counts composed letters, however they were sent', () => {
		const sent = 'й'.normalize('NFD').repeat(100);
		expect(v.parse(PersonName, sent)).toBe('й'.repeat(100));
		expect(messageOf(PersonName, `${sent}a`)).toBe('account-name-long');
		expect(messageOf(PersonName, undefined)).toBe('account-name-empty');
	});
});
