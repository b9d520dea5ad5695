import { describe, expect, it } from 'vitest';
import { movedAddress } from './moved-address';

const addresses = {
	'/courses/local/rules': '/courses/local/how-losi-works',
	'/courses/local/rules/links': '/courses/local/technology/link-rule'
};

describe('movedAddress', () => {
	it('leads an old address to the new one in the same language', () => {
		expect(movedAddress(addresses, '/ru/courses/local/rules')).toBe(
			'/ru/courses/local/how-losi-works'
		);
	});

	it('moves everything below a moved module', () => {
		expect(movedAddress(addresses, '/en/courses/local/rules/test/1')).toBe(
			'/en/courses/local/how-losi-works/test/1'
		);
	});

	it('lets the line for a lesson decide before the line for its module', () => {
		expect(movedAddress(addresses, '/en/courses/local/rules/links')).toBe(
			'/en/courses/local/technology/link-rule'
		);
	});

	it.each(['/en', '/en/', '/', '/en/courses/local/rules-of-old', '/en/courses/__proto__'])(
		'says nothing about %s',
		(path) => {
			expect(movedAddress(addresses, path)).toBeUndefined();
		}
	);
});
