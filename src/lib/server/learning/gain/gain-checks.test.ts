import { describe, expect, it } from 'vitest';
import { reasonsIn } from '../../../../../tests/support/content/shown-parts';
import {
	buildCourse,
	buildLesson,
	buildModule,
	buildQuestion
} from '../../../../../tests/support/content/build-course';
import { buildCatalogue } from '../../../../../tests/support/content/build-catalogue';
import { buildInstrument } from '../../../../../tests/support/content/build-instrument';
import { drawOf, keys } from '../../../../../tests/support/form-keys';
import { numeric } from '../../../../../tests/support/content/questions';
import { openAccount } from '../../../../../tests/support/browser/open-account';
import { someLearner, useTemporaryDatabase } from '../../../../../tests/support/temporary-database';
import type { GainPair } from '$lib/domain/course/course';
import { UTC } from '$lib/i18n/time-zone';
import type { GainPhase } from '$lib/domain/gain/gain-check';
import { fillAnswer } from '$lib/domain/quiz/rules';
import type { Database } from '../../db/open-database';
import { claimWork } from '../visitors/claim-work';
import { gainSeed, storedGain, submitGainCheck } from './gain-checks';
import { afterResult, beforeResult } from './gain-results';
import { gainQuestions } from './gain-questions';

const database = useTemporaryDatabase();
const SEED = 'seed-1';
const pairs: readonly GainPair[] = [
	...['one', 'two'].map((id) => ({
		id,
		objective: `${id}-goal`,
		before: buildQuestion(`${id}-before`),
		after: buildQuestion(`${id}-after`)
	})),
	{
		id: 'number',
		objective: undefined,
		before: { ...numeric, id: 'number-before', objectives: ['two-goal'] },
		after: { ...numeric, id: 'number-after' }
	}
];
const check = { id: 'gain', pairs: { source: pairs, translations: {} } };
const modules = ['one', 'two'].map((id) => buildModule(id, [buildLesson(id)]));
const course = buildCourse(modules, { gainCheck: check });
const catalogue = buildCatalogue({ courses: [course], taughtInstrument: buildInstrument() });
const context = { catalogue, keys, locale: 'en' } as const;

/** Sends choices by question id from the form that is open now; what is not named stays open. */
async function send(
	db: Database,
	learnerId: string,
	phase: GainPhase,
	chosen: Readonly<Record<string, string>>,
	now = 1
) {
	const openSeed = gainSeed(keys, learnerId, check, phase, await storedGain(db, learnerId, 'gain'));
	return sendForm(db, learnerId, phase, openSeed, chosen, now);
}

/** Sends choices by question id from a certain form. */
async function sendForm(
	db: Database,
	learnerId: string,
	phase: GainPhase,
	seed: string,
	chosen: Readonly<Record<string, string>>,
	now = 1
) {
	const questions = pairs.map((pair) => pair[phase]);
	const fieldsOf = (questionId: string) => {
		const question = questions.find(({ id }) => id === questionId);
		const wanted = chosen[questionId];
		if (!question || wanted === undefined) return new Map<string, string[]>();
		if (question.kind === 'numeric') return new Map([['answer', [wanted]]]);
		const answer = { type: 'choices', ids: [wanted] } as const;
		return new Map(Object.entries(fillAnswer(question, drawOf(seed, question), answer)));
	};
	const sealOf = (questionId: string) =>
		keys.seal(questions.find(({ id }) => id === questionId) ?? numeric);
	const openSeed = gainSeed(keys, learnerId, check, phase, await storedGain(db, learnerId, 'gain'));
	const form = { questions, keys, seed, fieldsOf, sealOf };
	return submitGainCheck(db, { ...form, learnerId, check, phase, openSeed, locale: 'en', now });
}

describe('submitGainCheck', () => {
	it('keeps what was known before; what was left open was not', async () => {
		const db = database();
		const learner = await someLearner(db);
		expect(await send(db, learner, 'before', { 'one-before': 'right' })).toEqual({
			type: 'stored'
		});
		const { before, after } = await storedGain(db, learner, 'gain');
		expect(before?.results).toEqual({ one: true, two: false, number: false });
		expect(after).toBeUndefined();
	});

	it('counts the first time before and the latest time after', async () => {
		const db = database();
		const learner = await someLearner(db);
		await send(db, learner, 'before', { 'one-before': 'wrong' }, 1);
		await send(db, learner, 'before', { 'one-before': 'right' }, 2);
		await send(db, learner, 'after', { 'one-after': 'wrong' }, 3);
		await send(db, learner, 'after', { 'one-after': 'right' }, 4);
		const { before, after } = await storedGain(db, learner, 'gain');
		expect(before?.results.one).toBe(false);
		expect(after?.results.one).toBe(true);
	});

	it('changes nothing when a form comes again, also after a later one', async () => {
		const db = database();
		const learner = await someLearner(db);
		const first = gainSeed(keys, learner, check, 'after', {});
		await sendForm(db, learner, 'after', first, { 'one-after': 'wrong' }, 1);
		expect(await sendForm(db, learner, 'after', first, { 'one-after': 'wrong' }, 2)).toEqual({
			type: 'stored'
		});
		await send(db, learner, 'after', { 'one-after': 'right' }, 3);
		expect(await sendForm(db, learner, 'after', first, { 'one-after': 'wrong' }, 4)).toEqual({
			type: 'superseded'
		});
		const { after } = await storedGain(db, learner, 'gain');
		expect(after).toMatchObject({ answeredAt: 3, results: { one: true } });
	});

	it('shows the same form again until it is sent', async () => {
		const db = database();
		const learner = await someLearner(db);
		const seedNow = async () =>
			gainSeed(keys, learner, check, 'after', await storedGain(db, learner, 'gain'));
		const first = await seedNow();
		expect(await seedNow()).toBe(first);
		await send(db, learner, 'after', { 'one-after': 'right' });
		expect(await seedNow()).not.toBe(first);
	});

	it('takes nothing before once the explanations were seen', async () => {
		const db = database();
		const learner = await someLearner(db);
		await send(db, learner, 'after', { 'one-after': 'right' });
		await send(db, learner, 'before', { 'one-before': 'right' });
		expect((await storedGain(db, learner, 'gain')).before).toBeUndefined();
	});

	it('keeps nothing when everything was left open or a number cannot be read', async () => {
		const db = database();
		const learner = await someLearner(db);
		expect(await send(db, learner, 'before', {})).toEqual({ type: 'empty' });
		const sent = { 'one-before': 'right', 'number-before': 'many' };
		expect(await send(db, learner, 'before', sent)).toEqual({
			type: 'refused',
			faults: new Map([['number-before', { type: 'unreadable' }]])
		});
		expect(await storedGain(db, learner, 'gain')).toEqual({});
	});

	it('stays with its learner', async () => {
		const db = database();
		await send(db, await someLearner(db), 'before', { 'one-before': 'right' });
		expect(await storedGain(db, await someLearner(db), 'gain')).toEqual({});
		expect(await storedGain(db, null, 'gain')).toEqual({});
	});
});

describe('what is shown', () => {
	it('holds no key and no reason before the questions after were answered', async () => {
		const db = database();
		const learner = await someLearner(db);
		await send(db, learner, 'before', { 'one-before': 'right' });
		const { before } = await storedGain(db, learner, 'gain');
		if (!before) throw new Error('not stored');
		const place = { course, check };
		const shown = JSON.stringify([
			gainQuestions(context, place, 'before', SEED),
			gainQuestions(context, place, 'after', SEED),
			beforeResult(place, before, 'en', UTC)
		]);
		expect(shown).toContain('"right":1');
		expect(shown).not.toMatch(/because|correct|Yes\.|secret/);
	});

	it('names the modules of what was not known', async () => {
		const db = database();
		const learner = await someLearner(db);
		await send(db, learner, 'before', { 'one-before': 'right', 'two-before': 'right' });
		const { before } = await storedGain(db, learner, 'gain');
		const told = before && beforeResult({ course, check }, before, 'en', UTC);
		expect(told?.modules.map(({ href }) => href)).toEqual(['/en/courses/course/two']);
	});

	it('sets both times side by side with the reasons afterwards', async () => {
		const db = database();
		const learner = await someLearner(db);
		await send(db, learner, 'before', { 'one-before': 'wrong' });
		await send(db, learner, 'after', { 'one-after': 'right', 'number-after': '0.75' });
		const stored = await storedGain(db, learner, 'gain');
		const told = afterResult(context, { course, check }, stored);
		expect(told.map((pair) => [pair.before?.right, pair.after?.right])).toEqual([
			[false, true],
			[false, false],
			[false, true]
		]);
		const explanation = told[0]?.after?.view.explanation;
		expect(explanation && reasonsIn(explanation)).toContain('Yes.');
	});
});

describe('claiming a visitor', () => {
	it('keeps the earlier check before and the later one after', async () => {
		const db = database();
		const visitor = await someLearner(db);
		const { learnerId } = await openAccount(db);
		await send(db, visitor, 'before', { 'one-before': 'right' }, 1);
		await send(db, learnerId, 'before', { 'two-before': 'right' }, 2);
		await send(db, visitor, 'after', { 'one-after': 'right' }, 3);
		await send(db, learnerId, 'after', { 'two-after': 'right' }, 4);
		expect(await claimWork(db, { from: visitor, to: learnerId })).toBe('claimed');
		const { before, after } = await storedGain(db, learnerId, 'gain');
		expect(before?.answeredAt).toBe(1);
		expect(after?.answeredAt).toBe(4);
		expect(await storedGain(db, visitor, 'gain')).toEqual({});
	});
});
