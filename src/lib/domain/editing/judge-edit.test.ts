import { describe, expect, it } from 'vitest';
import { judgeEdit } from './judge-edit';

describe('judgeEdit', () => {
	it('writes over what the person saw', () => {
		expect(judgeEdit({ shown: 'a', stored: 'a', sent: 'b' })).toBe('write');
	});

	it('shows both when something else was stored meanwhile', () => {
		expect(judgeEdit({ shown: 'a', stored: 'b', sent: 'c' })).toBe('conflict');
	});

	it('takes what stands there already for received, however old the form is', () => {
		expect(judgeEdit({ shown: 'a', stored: 'b', sent: 'b' })).toBe('unchanged');
		expect(judgeEdit({ shown: undefined, stored: 'b', sent: 'b' })).toBe('unchanged');
	});

	it('never writes for a form that does not say what it showed', () => {
		expect(judgeEdit({ shown: undefined, stored: 'a', sent: 'b' })).toBe('conflict');
	});
});
