import { describe, expect, it } from 'vitest';
import { personStamp } from './person-stamp';

const ANA = {
	id: '01a22f06-aaf0-772f-a461-fe699710f1fa',
	learnerId: 'learner',
	email: 'ana@tavrin.example',
	name: 'Ana',
	locale: 'en',
	theme: 'device',
	timeZone: '',
	isDemo: false,
	createdAt: 1,
	roles: []
};

const stamp = (account: typeof ANA | null, sessionId: string | null = 'one') =>
	personStamp({ account, sessionId });

describe('the stamp of a person', () => {
	it('is the same in every session and tells nothing about her', () => {
		expect(stamp(ANA, 'one')).toBe(stamp(ANA, 'two'));
		expect(stamp(ANA)).toMatch(/^[\w-]{22}$/);
		expect(stamp(ANA)).not.toContain(ANA.id.slice(0, 8));
	});

	it('differs between persons, and from a guest', () => {
		const bek = { ...ANA, id: '01a22f06-aaf0-772f-a461-fe699710f1fb' };
		expect(new Set([stamp(ANA), stamp(bek), stamp(null)]).size).toBe(3);
	});

	it('is another one in each session of the demo account, which everybody shares', () => {
		const demo = { ...ANA, isDemo: true };
		expect(stamp(demo, 'one')).not.toBe(stamp(demo, 'two'));
	});
});
