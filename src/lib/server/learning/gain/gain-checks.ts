import { and, eq } from 'drizzle-orm';
import type { GainCheck } from '$lib/domain/course/course';
import { gradeGainCheck, type GainPhase } from '$lib/domain/gain/gain-check';
import type { Answer, AnswerFields, Question, ReadAnswer } from '$lib/domain/quiz/question';
import { readAnswer } from '$lib/domain/quiz/rules';
import { isSameAnswer } from '$lib/domain/quiz/same-answer';
import type { Database } from '../../db/open-database';
import { gainCheck } from '../../db/schema/learning';
import type { FormKeys } from '../checks/form-keys';

export type StoredGainCheck = typeof gainCheck.$inferSelect;

/** What somebody sent before and after a course. */
export type StoredGain = Readonly<Partial<Record<GainPhase, StoredGainCheck>>>;

/** What a learner sent before and after a course; nothing for somebody unknown. */
export async function storedGain(
	db: Database,
	learnerId: string | null,
	checkId: string
): Promise<StoredGain> {
	if (!learnerId) return {};
	const rows = await db.read
		.select()
		.from(gainCheck)
		.where(and(eq(gainCheck.learnerId, learnerId), eq(gainCheck.checkId, checkId)));
	return Object.fromEntries(rows.map((row) => [row.phase, row]));
}

/** The form with the questions of a phase as it was sent. */
export interface GainForm {
	/** The questions as they are asked, in the language of the form. */
	readonly questions: readonly Question[];
	readonly keys: FormKeys;
	/** Id of the form; it drew the order of the options. */
	readonly seed: string;
	/** The fields of one question. */
	readonly fieldsOf: (questionId: string) => AnswerFields;
	/** Seal of a question as it was asked; undefined in forms of an earlier release. */
	readonly sealOf: (questionId: string) => string | undefined;
}

/** The questions of a phase that somebody sent. */
export interface SentGain extends GainForm {
	readonly learnerId: string;
	readonly check: GainCheck;
	readonly phase: GainPhase;
	/** Id of the form that is open now: another one means that the sent form is older than what is stored. */
	readonly openSeed: string;
	readonly locale: string;
	readonly now: number;
}

/** Why one question of a form was not taken. */
export type GainFault =
	Exclude<ReadAnswer, { readonly type: 'answer' | 'unfinished' }> | { readonly type: 'changed' };

export type SubmittedGain =
	| { readonly type: 'stored' }
	/** Not one question was answered. */
	| { readonly type: 'empty' }
	/** Other answers were stored since the form was shown. */
	| { readonly type: 'superseded' }
	| { readonly type: 'refused'; readonly faults: ReadonlyMap<string, GainFault> };

/**
 * Grades the questions before or after a course and keeps them. The first time before counts, and only while the
 * explanations were not seen; the latest time after counts. The same form may come again at any later time.
 */
export async function submitGainCheck(db: Database, sent: SentGain): Promise<SubmittedGain> {
	const { learnerId, check, phase, seed, locale, now } = sent;
	const { answers, faults } = readGain(sent);
	const row = { learnerId, checkId: check.id, phase, seed, answers, locale, answeredAt: now };
	const results = gradeGainCheck(check.pairs.source, phase, answers);
	const mine = and(eq(gainCheck.learnerId, learnerId), eq(gainCheck.checkId, check.id));
	return db.write(async (tx) => {
		const earlier = await tx.select().from(gainCheck).where(mine);
		const own = earlier.find((one) => one.phase === phase);
		// What counts is stored already: the same form again, or the first time before.
		if (phase === 'before' && earlier.length > 0) return { type: 'stored' };
		if (own?.seed === seed && isSame(own.answers, answers)) return { type: 'stored' };
		if (faults.size > 0) return { type: 'refused', faults };
		if (Object.keys(answers).length === 0) return { type: 'empty' };
		if (own && seed !== own.seed && seed !== sent.openSeed) return { type: 'superseded' };
		await tx.delete(gainCheck).where(and(mine, eq(gainCheck.phase, phase)));
		await tx.insert(gainCheck).values({ ...row, results });
		return { type: 'stored' };
	});
}

/** Id of the form that asks the questions of a phase; another one once answers were stored. */
export function gainSeed(
	keys: FormKeys,
	owner: string,
	check: GainCheck,
	phase: GainPhase,
	stored: StoredGain
): string {
	return keys.formId('gain', owner, check.id, phase, stored[phase]?.seed ?? '');
}

/** What a form says by question id, and what is wrong with it; what was left open was not known. */
export function readGain({ questions, keys, seed, fieldsOf, sealOf }: GainForm) {
	const answers: Record<string, Answer> = {};
	const faults = new Map<string, GainFault>();
	for (const question of questions) {
		const read = readAnswer(question, keys.draw(seed, question.id), fieldsOf(question.id));
		if (sealOf(question.id) !== keys.seal(question)) faults.set(question.id, { type: 'changed' });
		else if (read.type === 'answer') answers[question.id] = read.answer;
		else if (read.type !== 'incomplete' && read.type !== 'unfinished') {
			faults.set(question.id, read);
		}
	}
	return { answers, faults };
}

function isSame(
	one: Readonly<Record<string, Answer>>,
	other: Readonly<Record<string, Answer>>
): boolean {
	const ids = Object.keys(one);
	return (
		ids.length === Object.keys(other).length &&
		ids.every((id) => {
			const [mine, theirs] = [one[id], other[id]];
			return mine !== undefined && theirs !== undefined && isSameAnswer(mine, theirs);
		})
	);
}
