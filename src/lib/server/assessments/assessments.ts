import { and, count, desc, eq, exists, inArray, lt, ne } from 'drizzle-orm';
import type { Finding } from '$lib/domain/assessment/finding';
import { judgeEdit } from '$lib/domain/editing/judge-edit';
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
import type { Edited } from '../edited';
import { record } from '../facts/record';
import { ownId } from '../own-id';
import { versionOf } from '../version-of';
import { wholeVersion } from './outline/whole-version';

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
	/** Learner whose assessment it is; null for the invented example. */
	readonly ownerId: string | null;
	readonly instrumentId: string;
	readonly isDemo: boolean;
	readonly outlineTitle: string;
	readonly createdAt: number;
	readonly updatedAt: number;
	/** The agreed answers, by indicator. */
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
	return withDetails(db, heads);
}

/** The cities somebody began to score before an assessment on the same edition and answered with a yes or a no, latest first, by name. */
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
				lt(assessment.createdAt, createdAt),
				exists(decidedOf(db))
			)
		)
		.orderBy(desc(assessment.createdAt), desc(assessment.id));
}

/** The answers of a city that are a yes or a no. */
function decidedOf(db: Database) {
	return db.read
		.select({ id: agreedFinding.indicatorId })
		.from(agreedFinding)
		.where(and(eq(agreedFinding.assessmentId, assessment.id), ne(agreedFinding.answer, 'unknown')));
}

/** One assessment of a learner; undefined when it does not exist or belongs to somebody else. */
export async function findAssessment(
	db: Database,
	learnerId: string,
	id: string
): Promise<StoredAssessment | undefined> {
	const [head] = await db.read
		.select()
		.from(assessment)
		.where(and(eq(assessment.id, id), eq(assessment.ownerId, learnerId)));
	return head && (await withDetails(db, [head]))[0];
}

export type Begun =
	/** Under this id: the form's own, unless that one belongs to somebody else. */
	| { readonly type: 'begun'; readonly id: string }
	/** The city exists already and is described otherwise; nothing is kept. */
	| { readonly type: 'conflict'; readonly stored: CityProfile };

/**
 * Begins an assessment. The same form sent again, however late, begins nothing new.
 * @param input.version what the form showed of this city: nothing, or its description after a conflict
 */
export async function createAssessment(
	db: Database,
	input: CityProfile & {
		readonly id: string;
		readonly version?: string | undefined;
		readonly ownerId: string;
		readonly instrumentId: string;
		readonly isDemo?: boolean;
		readonly now: number;
	}
): Promise<Begun> {
	const { version: shown, now, languages, ...rest } = input;
	return db.write(async (tx) => {
		const { id, row } = await ownRow(tx, input);
		if (!row) {
			const times = { createdAt: now, updatedAt: now };
			await tx.insert(assessment).values({ ...rest, id, languages: [...languages], ...times });
			await record(tx, {
				kind: 'assessment-begun',
				learnerId: rest.ownerId,
				subjectId: id,
				edition: rest.instrumentId,
				at: now
			});
			return { type: 'begun', id };
		}
		const verdict = judgeProfile(row, input, shown);
		if (verdict === 'conflict') return { type: 'conflict', stored: row };
		if (verdict === 'write') await describe(tx, { ...input, id });
		return { type: 'begun', id };
	});
}

/** Changes the city's description. */
export async function changeProfile(
	db: Database,
	input: CityProfile & {
		readonly id: string;
		readonly version: string | undefined;
		readonly learnerId: string;
		readonly now: number;
	}
): Promise<Edited> {
	return db.write(async (tx) => {
		const [row] = await tx
			.select()
			.from(assessment)
			.where(and(eq(assessment.id, input.id), eq(assessment.ownerId, input.learnerId)));
		if (!row) return 'not-found';
		const verdict = judgeProfile(row, input, input.version);
		if (verdict !== 'write') return verdict;
		await describe(tx, input);
		return 'saved';
	});
}

/** Version of a city's description. */
export function profileVersion(profile: CityProfile): string {
	const { cityName, country, population, languages, portalAddress } = profile;
	return versionOf({ cityName, country, population, languages, portalAddress });
}

/** Version of a city with everything that belongs to it. */
export async function cityVersion(db: Database, id: string): Promise<string> {
	return wholeVersion(db.read, id);
}

/** Deletes an assessment with everything that belongs to it, as long as it is the one that the person saw. */
export async function deleteAssessment(
	db: Database,
	input: {
		readonly id: string;
		readonly learnerId: string;
		readonly version: string | undefined;
		readonly now: number;
	}
): Promise<'deleted' | 'conflict' | 'not-found'> {
	const { id, learnerId, version, now } = input;
	return db.write(async (tx) => {
		if (!(await isMine(tx, id, learnerId))) return 'not-found';
		if ((await wholeVersion(tx, id)) !== version) return 'conflict';
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
		const edition = await touch(tx, id, now);
		await tx.delete(assessment).where(eq(assessment.id, id));
		await record(tx, { kind: 'assessment-deleted', learnerId, subjectId: id, edition, at: now });
		return 'deleted';
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

/**
 * Notes inside a write that an assessment was worked on.
 * @returns the instrument to which it is pinned
 */
export async function touch(tx: Write, id: string, now: number): Promise<string> {
	const [row] = await tx
		.update(assessment)
		.set({ updatedAt: now })
		.where(eq(assessment.id, id))
		.returning({ instrumentId: assessment.instrumentId });
	if (!row) throw new Error('an assessment that was just found is gone');
	return row.instrumentId;
}

/** The row of a new city under the form's id, or under one of its own when that belongs to somebody else. */
async function ownRow(
	tx: Write,
	{ id, ownerId }: { readonly id: string; readonly ownerId: string }
) {
	for (const tried of [id, ownId(ownerId, id)]) {
		const [row] = await tx.select().from(assessment).where(eq(assessment.id, tried));
		if (!row || row.ownerId === ownerId) return { id: tried, row };
	}
	throw new Error('an id that was made for one person belongs to another');
}

function judgeProfile(stored: CityProfile, sent: CityProfile, shown: string | undefined) {
	return judgeEdit({ shown, stored: profileVersion(stored), sent: profileVersion(sent) });
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

/** What was entered in some cities, with three queries however many they are. */
async function withDetails(
	db: Database,
	heads: readonly Head[]
): Promise<readonly StoredAssessment[]> {
	const ids = heads.map(({ id }) => id);
	if (ids.length === 0) return [];
	const [findings, chosen, statements] = await Promise.all([
		db.read.select().from(agreedFinding).where(inArray(agreedFinding.assessmentId, ids)),
		db.read.select().from(priority).where(inArray(priority.assessmentId, ids)),
		db.read.select().from(statement).where(inArray(statement.assessmentId, ids))
	]);
	const of = <Row extends { readonly assessmentId: string }>(rows: readonly Row[], id: string) =>
		rows.filter((row) => row.assessmentId === id);
	return heads.map((head) => ({
		...head,
		findings: new Map(of(findings, head.id).map((row) => [row.indicatorId, toFinding(row)])),
		chosen: of(chosen, head.id).map((row) => row.indicatorId),
		statements: Object.fromEntries(of(statements, head.id).map((row) => [row.kind, row.text]))
	}));
}

function toFinding(row: typeof agreedFinding.$inferSelect): StoredFinding {
	const { indicatorId, answer, evidence, note, agreedAt } = row;
	return { indicatorId, answer, evidence, note, foundAt: agreedAt };
}
