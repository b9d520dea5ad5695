import { describe, expect, it } from 'vitest';
import { fitAddress } from './fit-address';

const look = (path: string, changes = false) =>
	fitAddress(new URL(`http://a.example${path}`), changes);

describe('fitAddress', () => {
	it.each([
		'/en',
		'/ru/search?q=%D0%B2%D0%BE%D0%B4%D0%B0',
		'/en/search?q=a%09b',
		'/en/x?/save&show=all',
		'/en/courses/constructor?q=__proto__'
	])('lets %s through', (path) => {
		expect(look(path)).toEqual({ type: 'fit' });
	});

	it('sends a reader on to the same address without unfit signs', () => {
		const long = '%CC%81'.repeat(100);
		expect(look('/en/search?q=a%00b%EF%BF%BE&kind=lesson')).toEqual({
			type: 'elsewhere',
			address: '/en/search?q=ab&kind=lesson'
		});
		const cut = look(`/en/search?q=a${long}`);
		expect(cut).toMatchObject({ type: 'elsewhere' });
		expect(cut.type === 'elsewhere' && look(cut.address)).toEqual({ type: 'fit' });
	});

	it('refuses unfit signs where something would be changed', () => {
		expect(look('/en/x?/save&show=%00', true)).toEqual({ type: 'unfit', status: 400 });
	});

	it.each(['/en/%00', '/en/a%EF%BF%BF', '/en/%E0%A4', '//evil.example/x?q=%00'])(
		'finds nothing at %s',
		(path) => {
			expect(look(path)).toEqual({ type: 'unfit', status: 404 });
		}
	);

	it.each(['default', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
		'knows no action named %s',
		(name) => {
			expect(look(`/en/x?/${name}`, true)).toEqual({ type: 'unfit', status: 404 });
			expect(look(`/en/x?a=1&/${name}=`, true)).toEqual({ type: 'unfit', status: 404 });
		}
	);

	it('reads as many parts as our longest address has, and no more', () => {
		const parts = (count: number) => Array.from({ length: count }, () => 'p=1').join('&');
		expect(look(`/en?${parts(500)}`)).toEqual({ type: 'fit' });
		expect(look(`/en?${parts(501)}`)).toEqual({ type: 'unfit', status: 400 });
	});
});
