import { describe, expect, it } from 'vitest';
import { readSettings } from './read-settings.js';

describe('the settings of the server', () => {
	it('have defaults, also where they are set to nothing', () => {
		const nothing = { HOST: '', PORT: '', ORIGIN: '', TRUSTED_PROXY: '' };
		for (const environment of [{}, nothing]) {
			expect(readSettings(environment)).toMatchObject({
				host: '127.0.0.1',
				port: 3000,
				origin: 'http://127.0.0.1:3000',
				isLocal: true
			});
		}
	});

	it('take the origin in normal form', () => {
		const { origin, isLocal } = readSettings({ HOST: '[::]', ORIGIN: 'HTTPS://A.example:443/' });
		expect([origin, isLocal]).toEqual(['https://a.example', false]);
	});

	it.each([
		[{ PORT: 'abc' }, 'PORT is "abc". Write a whole number'],
		[{ PORT: '0' }, 'Write a whole number from 1 to 65535'],
		[{ PORT: '65536' }, 'Write a whole number from 1 to 65535'],
		[{ PORT: '3e3' }, 'Write a whole number from 1 to 65535'],
		[{ PORT: '-1' }, 'Write a whole number from 1 to 65535'],
		[{ HOST: 'http://a' }, 'which is no address to listen on'],
		[{ HOST: '0.0.0.0' }, 'Say under which address'],
		[{ ORIGIN: 'a.example' }, 'ORIGIN is "a.example"'],
		[{ TRUSTED_PROXY: 'all' }, 'TRUSTED_PROXY holds "all"']
	])('%j is refused', (environment, reason) => {
		expect(() => readSettings(environment)).toThrow(reason);
	});
});
