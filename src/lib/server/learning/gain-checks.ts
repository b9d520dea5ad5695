import { and, eq } from 'drizzle-orm';
import type { GainCheck } from '$lib/domain/course/course';
import { askedIn, gradeGainCheck, type GainPhase } from '$lib/domain/gain/gain-check';
import type { Answer, AnswerFields } from '$lib/domain/quiz/question';
import { readAnswer } from '$lib/domain/quiz/rules';
import type { Database } from '../db/open-database';
import { gainCheck } from '../db/schema/learning';

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

export type SubmittedGain =
	| { readonly type: 'stored' }
	/** Not one question was answered. */
	| { readonly type: 'empty' }
	/** Ids of questions whose answer cannot be read. */
	| { readonly type: 'unreadable'; readonly questionIds: readonly string[] };

/**
 * Grades the questions before or after a course and keeps them. The first time before counts, and only while the
 * explanations were not seen; the latest time after counts.
 * @param seed drew the order of the options in the form that was sent
 * @param fieldsOf the fields of one question
 */
export async function submitGainCheck(
	db: Database,
	input: {
		readonly learnerId: string;
		readonly check: GainCheck;
		readonly phase: GainPhase;
		readonly seed: string;
		readonly fieldsOf: (questionId: string) => AnswerFields;
		readonly locale: string;
		readonly now: number;
	}
): Promise<SubmittedGain> {
	const { learnerId, check, phase, seed, locale, now } = input;
	const pairs = check.pairs.en ?? [];
	const read = readAnswers(input);
	if (read.unreadable.length > 0) return { type: 'unreadable', questionIds: read.unreadable };
	if (Object.keys(read.answers).length === 0) return { type: 'empty' };
	const row = {
		learnerId,
		checkId: check.id,
		phase,
		seed,
		answers: read.answers,
		results: gradeGainCheck(pairs, phase, read.answers),
		locale,
		answeredAt: now
	};
	await db.write(async (tx) => {
		const mine = and(eq(gainCheck.learnerId, learnerId), eq(gainCheck.checkId, check.id));
		const earlier = await tx.select().from(gainCheck).where(mine);
		if (phase === 'before' && earlier.length > 0) return;
		await tx.delete(gainCheck).where(and(mine, eq(gainCheck.phase, phase)));
		await tx.insert(gainCheck).values(row);
	});
	return { type: 'stored' };
}

function readAnswers({
	check,
	phase,
	seed,
	fieldsOf
}: Pick<Parameters<typeof submitGainCheck>[1], 'check' | 'phase' | 'seed' | 'fieldsOf'>) {
	const answers: Record<string, Answer> = {};
	const unreadable: string[] = [];
	for (const pair of check.pairs.en ?? []) {
		const question = askedIn(phase, pair);
		const read = readAnswer(question, seed, fieldsOf(question.id));
		if (read.type === 'answer') answers[question.id] = read.answer;
		else if (read.type === 'unreadable') unreadable.push(question.id);
	}
	return { answers, unreadable };
}
