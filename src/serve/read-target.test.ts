import { describe, expect, it } from 'vitest';
import { readTarget } from './read-target.js';

describe('the target of a request', () => {
	it.each<[string | undefined, string | undefined]>([
		['/en?a=b', '/en?a=b'],
		['/en/../ru', '/ru'],
		['http://evil.example/en', '/en'],
		['http://evil.example', '/'],
		['?a', '/?a'],
		['', '/'],
		[undefined, '/'],
		['//', undefined],
		['//evil.example/x', undefined],
		['/\\evil.example', undefined],
		['/.//evil.example', undefined],
		['http://a//evil.example', undefined],
		['/%E0%A4%A', undefined],
		['/%', undefined],
		['*', undefined],
		['evil.example:443', undefined],
		['\\\\evil.example', undefined]
	])('%s leads to %s', (raw, path) => {
		expect(readTarget(raw)).toBe(path);
	});
});
