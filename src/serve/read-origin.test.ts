import { describe, expect, it } from 'vitest';
import { readOrigin } from './read-origin.js';

describe('the origin', () => {
	it.each([
		['https://courses.example', 'https://courses.example'],
		['https://courses.example/', 'https://courses.example'],
		['HTTPS://Courses.Example:443/', 'https://courses.example'],
		['http://courses.example:80', 'http://courses.example'],
		['http://courses.example:443', 'http://courses.example:443'],
		['https://курсы.example', 'https://xn--j1amdg6b.example'],
		['http://127.0.0.1:3000/', 'http://127.0.0.1:3000'],
		['http://[::1]:3000', 'http://[::1]:3000'],
		[' https://courses.example\n', 'https://courses.example']
	])('%j is %s, as browsers send it', (text, normal) => {
		expect(readOrigin(text)).toBe(normal);
	});

	it.each([
		['courses.example', 'has to begin with https://'],
		['courses.example:443', 'has to begin with https://'],
		['ftp://courses.example', 'has to begin with https://'],
		['//courses.example', 'has to begin with https://'],
		['null', 'has to begin with https://'],
		['https://', 'is not an address'],
		['https://cour ses.example', 'is not an address'],
		['https:\\\\courses.example', 'has to begin with https://'],
		['https://courses.example\\en', 'is not an address'],
		['https://courses.example:99999', 'is not an address'],
		['https://a:b@courses.example', 'a name or a password'],
		['https://courses.example/learn', 'without a path'],
		['https://courses.example/?', 'without a path'],
		['https://courses.example#top', 'without a path']
	])('%j is refused in one sentence with an example', (text, reason) => {
		expect(() => readOrigin(text)).toThrow(reason);
		expect(() => readOrigin(text)).toThrow('Write it like ORIGIN=https://courses.example.org');
	});
});
