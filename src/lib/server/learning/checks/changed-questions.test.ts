import { describe, expect, it } from 'vitest';
import { buildLesson } from '../../../../../tests/support/content/build-course';
import { drawOf, keys } from '../../../../../tests/support/form-keys';
import {
	everyKind,
	judgement,
	matching,
	multiple,
	numeric,
	ordering,
	scenario,
	shortText,
	single,
	trueFalse
} from '../../../../../tests/support/content/questions';
import { someLearner, useTemporaryDatabase } from '../../../../../tests/support/temporary-database';
import { rightAnswer } from '../../../../../scripts/right-answer';
import type { AnswerFields } from '$lib/domain/quiz/answer';
import type { Question } from '$lib/domain/quiz/question';
import { presentQuestion, readAnswer } from '$lib/domain/quiz/rules';
import type { Database } from '../../db/open-database';
import { attempt } from '../../db/schema/learning';
import { submitAttempt } from './attempts';

// The content is changed between the page and the answer: what is stored is what was chosen, or nothing.

const FORM = '0f0e0d0c-0b0a-8908-a706-050403020100';
const lesson = buildLesson('one');
const database = useTemporaryDatabase();
const rows = async (db: Database) => db.read.select().from(attempt);

/** Sends the right answer of a page that asked `shown`, after the content has become `now`. */
async function sendOld(
	db: Database,
	shown: Question,
	now: Question,
	{
		seal = keys.seal(shown),
		fields = rightAnswer(shown, drawOf(FORM, shown))
	}: { seal?: string | null; fields?: AnswerFields } = {}
) {
	const learnerId = await someLearner(db);
	const sent = { learnerId, lesson, question: now, keys, formId: FORM, askedId: shown.id };
	return submitAttempt(db, { ...sent, seal: seal ?? undefined, fields, locale: 'en', now: 1 });
}

const another = { id: 'z', text: 'Another one', correct: false, because: '' };

/** [what happened, the question as it was shown, as it is now] */
const changes: readonly (readonly [string, Question, Question])[] = [
	['a choice was added in front', single, { ...single, choices: [another, ...single.choices] }],
	['a choice was taken away', single, { ...single, choices: single.choices.slice(1) }],
	[
		'the chosen choice was taken away',
		single,
		{ ...single, choices: single.choices.filter(({ correct }) => !correct) }
	],
	[
		'the words of a choice were changed',
		single,
		{
			...single,
			choices: single.choices.map((one) => (one.id === 'a' ? { ...one, text: 'New' } : one))
		}
	],
	[
		'a choice of several was added',
		multiple,
		{ ...multiple, choices: [another, ...multiple.choices] }
	],
	[
		'a pair was added',
		matching,
		{ ...matching, pairs: [{ id: 'z', left: 'L', right: 'R', because: '' }, ...matching.pairs] }
	],
	['a pair was taken away', matching, { ...matching, pairs: matching.pairs.slice(1) }],
	[
		'two right sides were exchanged',
		matching,
		{
			...matching,
			pairs: matching.pairs.map((pair, index, all) => ({
				...pair,
				right: all[index ^ 1]?.right ?? ''
			}))
		}
	],
	[
		'a step was added',
		ordering,
		{ ...ordering, items: [{ id: 'z', text: 'Z', because: '' }, ...ordering.items] }
	],
	[
		'the page of a judgement was changed',
		judgement,
		{ ...judgement, page: { address: 'x', owner: 'x', menu: [], title: 'x', body: [] } }
	],
	[
		'a later step of a scenario was changed',
		scenario,
		{
			...scenario,
			steps: scenario.steps.map((step) =>
				step.id === 'second' ? { ...step, text: 'They shout.' } : step
			)
		}
	],
	['the unit was changed', numeric, { ...numeric, unit: 'per cent' }],
	...everyKind.map(
		(question) =>
			[
				'the words of the question were changed',
				question,
				{ ...question, prompt: 'Now another one?' }
			] as const
	)
];

describe('a question that was changed since the page was shown', () => {
	it.each(changes.map(([title, shown, now]) => [`${title} (${shown.kind})`, shown, now] as const))(
		'is asked again and nothing is stored: %s',
		async (_title, shown, now) => {
			const db = database();
			expect(await sendOld(db, shown, now)).toEqual({ type: 'changed' });
			expect(await rows(db)).toEqual([]);
		}
	);

	it.each(everyKind.map((question) => [question.kind, question] as const))(
		'is asked again where the page is of an earlier release: %s',
		async (_kind, question) => {
			const db = database();
			expect(await sendOld(db, question, question, { seal: null })).toEqual({
				type: 'changed'
			});
			expect(await rows(db)).toEqual([]);
		}
	);

	it.each([
		['single', single],
		['true-false', trueFalse],
		['judgement', judgement],
		['multiple', multiple]
	] as const)('never takes a place for a choice: %s', async (_kind, question) => {
		const db = database();
		const fields = new Map([['answer', ['2']]]);
		expect(await sendOld(db, question, question, { fields })).toEqual({ type: 'unreadable' });
		expect(await rows(db)).toEqual([]);
	});

	it('keeps the choices that still exist', () => {
		const fields = rightAnswer(single, drawOf(FORM, single));
		const now = { ...single, choices: [another, ...single.choices] };
		const shown = presentQuestion(now, drawOf(FORM, single)).options ?? [];
		const kept = shown.find(({ value }) => fields.get('answer')?.includes(value));
		expect(kept?.text).toBe('Text of b');
	});

	it('still knows what was stored before the change', async () => {
		const db = database();
		const learnerId = await someLearner(db);
		const fields = rightAnswer(single, drawOf(FORM, single));
		const sent = { learnerId, lesson, keys, formId: FORM, seal: keys.seal(single), fields };
		const send = (question: Question) =>
			submitAttempt(db, { ...sent, question, locale: 'en', now: 1 });
		const stored = await send(single);
		expect(await send({ ...single, prompt: 'Now another one?' })).toEqual(stored);
		expect(await rows(db)).toHaveLength(1);
	});
});

describe('a change that makes no other question of it', () => {
	it.each([
		[
			'the choices stand in another order',
			single,
			{ ...single, choices: [...single.choices].reverse() }
		],
		[
			'an explanation was mended',
			single,
			{ ...single, choices: single.choices.map((one) => ({ ...one, because: 'Better said.' })) }
		],
		[
			'another way to type it is accepted',
			shortText,
			{ ...shortText, accept: [...shortText.accept, 'more'] }
		],
		['it has another id', multiple, { ...multiple, id: 'renamed' }],
		['a scenario has another id', scenario, { ...scenario, id: 'renamed' }]
	] as const)('stores what was chosen: %s', async (_title, shown, now) => {
		const db = database();
		expect(await sendOld(db, shown, now)).toMatchObject({ type: 'stored' });
		const read = readAnswer(shown, drawOf(FORM, shown), rightAnswer(shown, drawOf(FORM, shown)));
		const [row] = await rows(db);
		expect({ type: 'answer', answer: row?.answer }).toEqual(read);
		expect(row?.questionId).toBe(now.id);
	});
});
