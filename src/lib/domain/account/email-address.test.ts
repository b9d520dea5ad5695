import { describe, expect, it } from 'vitest';
import { emailFault } from './email-address';

describe('emailFault', () => {
	it.each([
		'name@city.example',
		'ivan@xn--80a1acny.xn--p1ai',
		'иван@почта.рф',
		'user@localhost',
		'first.last+courses@mail.city.example',
		'"quoted.name"@city.example',
		'"a@b"@city.example',
		"o'neil@city.example",
		'a@b',
		'user@[192.0.2.1]',
		'user@[IPv6:2001:db8::1]',
		'用户@例子。公司',
		'उपयोगकर्ता@डाक.भारत'
	])('takes %s', (address) => {
		expect(emailFault(address)).toBeUndefined();
	});

	it.each([
		['city.example', 'no-at'],
		['', 'no-at'],
		['@city.example', 'no-name'],
		['name@', 'no-host'],
		['name@city..example', 'wrong-host'],
		['name@.example', 'wrong-host'],
		['name@city.', 'wrong-host'],
		['name@@city.example', 'wrong-host'],
		['one@two@city.example', 'wrong-host'],
		['name@city,example', 'wrong-host'],
		['name@<script>', 'wrong-host'],
		['first last@city.example', 'space'],
		['name@city.example\nbcc:other@city.example', 'space'],
		['na\u200bme@city.example', 'space']
	])('says what is wrong with %j: %s', (address, fault) => {
		expect(emailFault(address)).toBe(fault);
	});
});
