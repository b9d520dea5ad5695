import { eq } from 'drizzle-orm';
import { assessmentData, eraseAssessments } from './assessments/assessment-data';
import { auditOf, recordAudit, recordExport } from './audit';
import { type Account } from './auth/sessions';
import { listBrowsers } from './auth/signed-in-browsers';
import { cityValueData, eraseCityValues } from './countries/city-values';
import type { Database, Write } from './db/open-database';
import { account, accountRole, learner, oneTimeLink, session } from './db/schema/people';
import { eraseFacts } from './facts/erase-facts';
import { factData } from './facts/fact-data';
import { jsonInTurns } from './json-in-turns';
import { forgetCounts } from './limits/count-act';
import { eraseLearning, learningData } from './learning/learning-data';
import { eraseProposals, proposalData } from './practices/proposal-data';

const FORMAT = 'toolkit-courses/account/1';

/**
 * Everything this site holds about a person as the pieces of a JSON text, without hashes.
 * Moments are ISO 8601 in UTC; the ids of lessons, questions and indicators are those of the content.
 */
export async function accountFile(
	db: Database,
	person: Account,
	now: number
): Promise<AsyncIterable<string>> {
	const { id, learnerId, email, name, locale, theme, timeZone, roles, createdAt } = person;
	const [learning, assessments, proposals, cityValues, facts, browsers, events] = await Promise.all(
		[
			learningData(db, learnerId),
			assessmentData(db, learnerId),
			proposalData(db, learnerId),
			cityValueData(db, learnerId),
			factData(db, learnerId),
			listBrowsers(db, id, now),
			auditOf(db, id)
		]
	);
	const signedIn = browsers.map(({ device, createdAt: since, expiresAt }) => ({
		device,
		createdAt: since,
		expiresAt
	}));
	const data = {
		format: FORMAT,
		writtenAt: now,
		account: { id, email, name, locale, theme, timeZone, roles, createdAt },
		signedIn,
		events,
		learning,
		assessments,
		proposals,
		cityValues,
		facts
	};
	await recordExport(db, { accountId: id, event: 'data-download', now });
	return jsonInTurns(data, tellInstants);
}

/** Deletes an account with everything that belongs to it, all or nothing; the log keeps the bare fact, and facts stay without her. */
export async function deleteAccount(
	db: Database,
	person: Pick<Account, 'id' | 'learnerId'>,
	now: number
): Promise<void> {
	await forgetCounts(db, person.id);
	await db.write(async (tx) => {
		await eraseLearning(tx, person.learnerId);
		await eraseAssessments(tx, person.learnerId);
		await eraseProposals(tx, person.learnerId);
		await eraseCityValues(tx, person.learnerId);
		await eraseFacts(tx, person.learnerId);
		await eraseIdentity(tx, person);
	});
	await recordAudit(db, { accountId: person.id, event: 'account-deletion', now });
}

async function eraseIdentity(
	tx: Write,
	{ id, learnerId }: Pick<Account, 'id' | 'learnerId'>
): Promise<void> {
	for (const table of [session, accountRole, oneTimeLink] as const) {
		await tx.delete(table).where(eq(table.accountId, id));
	}
	await tx.delete(account).where(eq(account.id, id));
	await tx.delete(learner).where(eq(learner.id, learnerId));
}

/** Writes the milliseconds of "…At" as people and other programs read them. */
function tellInstants(key: string, value: unknown): unknown {
	const isInstant = typeof value === 'number' && (key === 'at' || key.endsWith('At'));
	return isInstant ? new Date(value).toISOString() : value;
}
