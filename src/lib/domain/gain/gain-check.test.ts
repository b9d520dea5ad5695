import { describe, expect, it } from 'vitest';
import {
	buildLesson,
	buildModule,
	buildQuestion
} from '../../../../tests/support/content/build-course';
import type { GainPair } from '../course/course';
import { gainScore, gradeGainCheck, modulesToLearn } from './gain-check';

const pair = (id: string, objective?: string): GainPair => ({
	id,
	objective,
	before: buildQuestion(`${id}-before`, [`${id}-goal`]),
	after: buildQuestion(`${id}-after`, [`${id}-goal`])
});
const pairs = [pair('one'), pair('two'), pair('three', 'two-goal')];
const modules = ['one', 'two', 'three'].map((id) => buildModule(`of-${id}`, [buildLesson(id)]));
const right = { type: 'choices', ids: ['right'] } as const;
const wrong = { type: 'choices', ids: ['wrong'] } as const;

describe('gradeGainCheck', () => {
	it('knows what was right; what was left open was not known', () => {
		const answers = { 'one-before': right, 'two-before': wrong };
		expect(gradeGainCheck(pairs, 'before', answers)).toEqual({
			one: true,
			two: false,
			three: false
		});
	});

	it('takes the questions of its own time only', () => {
		expect(gradeGainCheck(pairs, 'after', { 'one-before': right }).one).toBe(false);
	});
});

describe('gainScore', () => {
	it('counts the right ones, and no pair that left the content or came later', () => {
		expect(gainScore(pairs, { one: true, two: false, gone: true })).toEqual({ right: 1, of: 2 });
	});
});

describe('modulesToLearn', () => {
	it('names the modules of what was not known, in the order of the course and once each', () => {
		const found = modulesToLearn(modules, pairs, { three: false, two: false, one: true });
		expect(found.map(({ id }) => id)).toEqual(['of-two']);
	});

	it('goes by the objective of the pair, else by that of its question', () => {
		const found = modulesToLearn(modules, pairs, { one: false, two: true, three: false });
		expect(found.map(({ id }) => id)).toEqual(['of-one', 'of-two']);
	});
});
