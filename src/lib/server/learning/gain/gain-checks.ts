import type { Locale } from '$lib/domain/locale/locales';
import { and, eq } from 'drizzle-orm';
import type { GainCheck } from '$lib/domain/course/course';
import { gradeGainCheck, type GainPhase } from '$lib/domain/gain/gain-check';
import type { Answer } from '$lib/domain/quiz/answer';
import { isSameAnswer } from '$lib/domain/quiz/same-answer';
import type { Database } from '../../db/open-database';
import { gainCheck } from '../../db/schema/learning';
import { record } from '../../facts/record';
import type { FormKeys } from '../checks/form-keys';
import { readGain, type GainFault, type GainForm } from './read-gain';

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

/** The questions of a phase that somebody sent. */
export interface SentGain extends GainForm {
	readonly learnerId: string;
	readonly check: GainCheck;
	readonly phase: GainPhase;
	/** Id of the form that is open now: another one means that the sent form is older than what is stored. */
	readonly openSeed: string;
	readonly locale: Locale;
	readonly now: number;
}

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
		const kind = phase === 'before' ? 'gain-before-answered' : 'gain-after-answered';
		await record(tx, { kind, learnerId, subjectId: check.id, at: now });
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
