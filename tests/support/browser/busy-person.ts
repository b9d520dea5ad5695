import { CITY_LIMITS } from '../../../src/lib/domain/assessment/limits';
import { NOTE_LIMIT } from '../../../src/lib/domain/assessment/reading/read-finding';
import {
	LONGEST_ACTION,
	LONGEST_MEASURE,
	LONGEST_OWNER,
	LONGEST_TEXT,
	MOST_ACTIONS
} from '../../../src/lib/domain/strategy/limits';
import { SECTION_IDS } from '../../../src/lib/domain/strategy/section-id';
import { startSession } from '../../../src/lib/server/auth/sessions';
import type { Database } from '../../../src/lib/server/db/open-database';
import {
	agreedFinding,
	assessment,
	outlineAction,
	outlineSection,
	statement
} from '../../../src/lib/server/db/schema/assessments';
import { attempt } from '../../../src/lib/server/db/schema/learning';
import { newId } from '../../../src/lib/server/new-id';
import { openAccount } from './open-account';

/** Somebody who filled everything to its limit. */
export interface BusyPerson {
	/** Value of the session cookie. */
	readonly session: string;
	/** The city whose texts are as long as they may be. */
	readonly fullCity: string;
}

/**
 * Opens an account that holds as much as anybody can have written.
 * @param wanted how many cities and stored answers to checks; `indicatorIds` are answered in the full city
 */
export async function openBusyPerson(
	db: Database,
	wanted: {
		readonly cities: number;
		readonly attempts: number;
		readonly indicatorIds: readonly string[];
	}
): Promise<BusyPerson> {
	const { id, learnerId } = await openAccount(db);
	const { id: session } = await startSession(db, id, 'a test');
	const cities = Array.from({ length: wanted.cities }, () => newId());
	const [fullCity = ''] = cities;
	for (const city of cities) await addCity(db, city, learnerId);
	await fillCity(db, fullCity, learnerId, wanted.indicatorIds);
	await addAttempts(db, learnerId, wanted.attempts);
	return { session, fullCity };
}

/** A text of exactly so many letters with a line for every hundred. */
function lettersOf(length: number): string {
	return `${'Слово за словом о городе и его портале. '.repeat(3).slice(0, 99)}\n`
		.repeat(Math.ceil(length / 100))
		.slice(0, length);
}

async function addCity(db: Database, id: string, ownerId: string): Promise<void> {
	await db.write(async (tx) => {
		await tx.insert(assessment).values({
			id,
			ownerId,
			instrumentId: 'losi-2024',
			cityName: lettersOf(CITY_LIMITS.name).replaceAll('\n', ' '),
			languages: ['ru'],
			portalAddress: 'https://www.tavrin.example',
			createdAt: 1,
			updatedAt: 1
		});
	});
}

async function fillCity(
	db: Database,
	assessmentId: string,
	learnerId: string,
	indicatorIds: readonly string[]
): Promise<void> {
	await db.write(async (tx) => {
		for (const indicatorId of indicatorIds) {
			const said = { answer: 'not-met' as const, evidence: '', note: lettersOf(NOTE_LIMIT) };
			const agreed = { agreedBy: learnerId, agreedAt: 1 };
			await tx.insert(agreedFinding).values({ assessmentId, indicatorId, ...said, ...agreed });
		}
		for (const kind of ['nationalAchievement', 'nationalChallenge', 'localAchievement']) {
			const text = lettersOf(CITY_LIMITS.statement);
			await tx.insert(statement).values({ assessmentId, kind, text, writtenAt: 1 });
		}
		for (const sectionId of SECTION_IDS) {
			const text = lettersOf(LONGEST_TEXT);
			await tx.insert(outlineSection).values({ assessmentId, sectionId, text, writtenAt: 1 });
		}
		for (let position = 0; position < MOST_ACTIONS; position += 1) {
			await tx.insert(outlineAction).values({
				id: newId(),
				assessmentId,
				position,
				indicatorIds: indicatorIds.slice(0, 5),
				text: lettersOf(LONGEST_ACTION),
				owner: lettersOf(LONGEST_OWNER),
				measure: lettersOf(LONGEST_MEASURE)
			});
		}
	});
}

async function addAttempts(db: Database, learnerId: string, count: number): Promise<void> {
	await db.write(async (tx) => {
		for (let sequence = 1; sequence <= count; sequence += 1) {
			await tx.insert(attempt).values({
				id: newId(),
				learnerId,
				sequence,
				questionId: 'link-rule-alerts',
				lessonId: 'link-rule',
				answer: { type: 'choices', ids: ['one'] },
				outcome: 'wrong',
				earned: 0,
				total: 1,
				questionHash: '',
				locale: 'en',
				answeredAt: sequence
			});
		}
	});
}
