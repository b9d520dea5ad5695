import { and, count, desc, eq, lt, ne } from 'drizzle-orm';
import type { Finding, FindingAnswer } from '$lib/domain/assessment/finding';
import type { Database, Write } from '../db/open-database';
import {
	agreedFinding,
	assessment,
	finding,
	outlineAction,
	outlineSection,
	priority,
	statement
} from '../db/schema/assessments';

/** The city as its team describes it. */
export interface CityProfile {
	readonly cityName: string;
	/** ISO 3166 alpha-2, or null when it is left open. */
	readonly country: string | null;
	readonly population: number | null;
	/** Language codes. */
	readonly languages: readonly string[];
	readonly portalAddress: string;
}

export interface StoredFinding extends Finding {
	readonly foundAt: number;
}

/** One of the four things a team says of itself. */
export type StatementKind =
	'nationalAchievement' | 'nationalChallenge' | 'localAchievement' | 'localChallenge';

/** An assessment with everything that was entered. */
export interface StoredAssessment extends CityProfile {
	readonly id: string;
	readonly instrumentId: string;
	readonly isDemo: boolean;
	readonly outlineTitle: string;
	readonly createdAt: number;
	readonly updatedAt: number;
	/** The answers the team stands by, by indicator. */
	readonly findings: ReadonlyMap<string, StoredFinding>;
	/** Indicators chosen to be worked on first. */
	readonly chosen: readonly string[];
	readonly statements: Readonly<Partial<Record<StatementKind, string>>>;
}

type Head = typeof assessment.$inferSelect;

/** How many cities somebody scores. */
export async function countAssessments(db: Database, learnerId: string): Promise<number> {
	const [row] = await db.read
		.select({ cities: count() })
		.from(assessment)
		.where(eq(assessment.ownerId, learnerId));
	return row?.cities ?? 0;
}

const FIRST_CITIES = { offset: 0, limit: 20 };

/** Some of the cities somebody scores, latest first, with everything that was entered. */
export async function listAssessments(
	db: Database,
	learnerId: string,
	{ offset, limit }: { readonly offset: number; readonly limit: number } = FIRST_CITIES
): Promise<readonly StoredAssessment[]> {
	const heads = await db.read
		.select()
		.from(assessment)
		.where(eq(assessment.ownerId, learnerId))
		.orderBy(desc(assessment.updatedAt), desc(assessment.id))
		.limit(limit)
		.offset(offset);
	return Promise.all(heads.map((head) => withDetails(db, head)));
}

/** The cities somebody began to score before an assessment on the same edition, latest first, by name. */
export async function namesOfEarlier(
	db: Database,
	learnerId: string,
	{ id, instrumentId, createdAt }: Pick<StoredAssessment, 'id' | 'instrumentId' | 'createdAt'>
): Promise<readonly { readonly id: string; readonly cityName: string }[]> {
	return db.read
		.select({ id: assessment.id, cityName: assessment.cityName })
		.from(assessment)
		.where(
			and(
				eq(assessment.ownerId, learnerId),
				eq(assessment.instrumentId, instrumentId),
				ne(assessment.id, id),
				lt(assessment.createdAt, createdAt)
			)
		)
		.orderBy(desc(assessment.createdAt), desc(assessment.id));
}

/** One assessment of a learner; undefined when it does not exist or is not hers. */
export async function findAssessment(
	db: Database,
	learnerId: string,
	id: string
): Promise<StoredAssessment | undefined> {
	const [head] = await db.read
		.select()
		.from(assessment)
		.where(and(eq(assessment.id, id), eq(assessment.ownerId, learnerId)));
	return head && withDetails(db, head);
}

/** Begins an assessment; the same id twice (a form sent twice) begins it once, as described last. */
export async function createAssessment(
	db: Database,
	input: CityProfile & {
		readonly id: string;
		readonly ownerId: string;
		readonly instrumentId: string;
		readonly isDemo?: boolean;
		readonly now: number;
	}
): Promise<'created' | 'taken'> {
	const { now, languages, ...rest } = input;
	return db.write(async (tx) => {
		const [same] = await tx.select().from(assessment).where(eq(assessment.id, input.id));
		if (same && same.ownerId !== input.ownerId) return 'taken';
		if (same) {
			await describe(tx, input);
			return 'created';
		}
		await tx
			.insert(assessment)
			.values({ ...rest, languages: [...languages], createdAt: now, updatedAt: now });
		return 'created';
	});
}

/** Changes the city's description. */
export async function changeProfile(
	db: Database,
	input: CityProfile & {
		readonly id: string;
		readonly learnerId: string;
		readonly now: number;
	}
): Promise<'changed' | 'not-found'> {
	return db.write(async (tx) => {
		if (!(await isMine(tx, input.id, input.learnerId))) return 'not-found';
		await describe(tx, input);
		return 'changed';
	});
}

/** Deletes an assessment with everything that belongs to it. */
export async function deleteAssessment(
	db: Database,
	learnerId: string,
	id: string
): Promise<'deleted' | 'not-found'> {
	return db.write(async (tx) => {
		if (!(await isMine(tx, id, learnerId))) return 'not-found';
		for (const table of [
			finding,
			agreedFinding,
			priority,
			statement,
			outlineSection,
			outlineAction
		] as const) {
			await tx.delete(table).where(eq(table.assessmentId, id));
		}
		await tx.delete(assessment).where(eq(assessment.id, id));
		return 'deleted';
	});
}

/** Replaces the set of indicators to work on first. */
export async function choosePriorities(
	db: Database,
	input: {
		readonly id: string;
		readonly learnerId: string;
		readonly indicatorIds: readonly string[];
		readonly now: number;
	}
): Promise<'saved' | 'not-found'> {
	const { id, learnerId, indicatorIds, now } = input;
	return db.write(async (tx) => {
		if (!(await isMine(tx, id, learnerId))) return 'not-found';
		await tx.delete(priority).where(eq(priority.assessmentId, id));
		for (const indicatorId of indicatorIds) {
			await tx.insert(priority).values({ assessmentId: id, indicatorId, chosenAt: now });
		}
		await tx.update(assessment).set({ updatedAt: now }).where(eq(assessment.id, id));
		return 'saved';
	});
}

/** Keeps achievements and challenges; an empty text removes one. */
export async function saveStatements(
	db: Database,
	input: {
		readonly id: string;
		readonly learnerId: string;
		readonly texts: Readonly<Record<StatementKind, string>>;
		readonly now: number;
	}
): Promise<'saved' | 'not-found'> {
	const { id, learnerId, texts, now } = input;
	return db.write(async (tx) => {
		if (!(await isMine(tx, id, learnerId))) return 'not-found';
		await tx.delete(statement).where(eq(statement.assessmentId, id));
		for (const [kind, text] of Object.entries(texts)) {
			if (text) await tx.insert(statement).values({ assessmentId: id, kind, text, writtenAt: now });
		}
		await tx.update(assessment).set({ updatedAt: now }).where(eq(assessment.id, id));
		return 'saved';
	});
}

/** Tells inside a write whether an assessment belongs to a learner. */
export async function isMine(tx: Write, id: string, learnerId: string): Promise<boolean> {
	const rows = await tx
		.select({ id: assessment.id })
		.from(assessment)
		.where(and(eq(assessment.id, id), eq(assessment.ownerId, learnerId)));
	return rows.length > 0;
}

async function describe(
	tx: Write,
	input: CityProfile & { readonly id: string; readonly now: number }
): Promise<void> {
	const { id, now, cityName, country, population, portalAddress, languages } = input;
	await tx
		.update(assessment)
		.set({
			cityName,
			country,
			population,
			portalAddress,
			languages: [...languages],
			updatedAt: now
		})
		.where(eq(assessment.id, id));
}

async function withDetails(db: Database, head: Head): Promise<StoredAssessment> {
	const [findings, chosen, statements] = await Promise.all([
		db.read.select().from(agreedFinding).where(eq(agreedFinding.assessmentId, head.id)),
		db.read.select().from(priority).where(eq(priority.assessmentId, head.id)),
		db.read.select().from(statement).where(eq(statement.assessmentId, head.id))
	]);
	return {
		...head,
		findings: new Map(
			findings.map(({ indicatorId, answer, evidence, note, agreedAt }) => [
				indicatorId,
				{ indicatorId, answer: answer as FindingAnswer, evidence, note, foundAt: agreedAt }
			])
		),
		chosen: chosen.map((row) => row.indicatorId),
		statements: Object.fromEntries(statements.map((row) => [row.kind, row.text]))
	};
}
