import { setImmediate as takeTurns } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
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

/** Every city a learner scored with all that was entered, for the file she can take along. */
export async function assessmentData(db: Database, learnerId: string) {
	const cities = await db.read
		.select(ofCity)
		.from(assessment)
		.where(eq(assessment.ownerId, learnerId));
	const whole = [];
	for (const city of cities) {
		whole.push({ ...city, ...(await partsOf(db, city.id)) });
		await takeTurns();
	}
	return whole;
}

/** Deletes every city of a learner with all that belongs to it; part of a write. */
export async function eraseAssessments(tx: Write, learnerId: string): Promise<void> {
	const owned = await tx
		.select({ id: assessment.id })
		.from(assessment)
		.where(eq(assessment.ownerId, learnerId));
	for (const { id } of owned) {
		for (const part of parts) await tx.delete(part).where(eq(part.assessmentId, id));
	}
	await tx.delete(assessment).where(eq(assessment.ownerId, learnerId));
}

const parts = [finding, agreedFinding, priority, statement, outlineSection, outlineAction] as const;

async function partsOf(db: Database, id: string) {
	const [findings, agreedFindings, priorities, statements, outlineSections, outlineActions] =
		await Promise.all([
			db.read.select(ofFinding).from(finding).where(eq(finding.assessmentId, id)),
			db.read.select(ofAgreed).from(agreedFinding).where(eq(agreedFinding.assessmentId, id)),
			db.read.select(ofPriority).from(priority).where(eq(priority.assessmentId, id)),
			db.read.select(ofStatement).from(statement).where(eq(statement.assessmentId, id)),
			db.read.select(ofSection).from(outlineSection).where(eq(outlineSection.assessmentId, id)),
			db.read.select(ofAction).from(outlineAction).where(eq(outlineAction.assessmentId, id))
		]);
	return { findings, agreedFindings, priorities, statements, outlineSections, outlineActions };
}

const ofCity = {
	id: assessment.id,
	instrumentId: assessment.instrumentId,
	cityName: assessment.cityName,
	country: assessment.country,
	population: assessment.population,
	languages: assessment.languages,
	portalAddress: assessment.portalAddress,
	isDemo: assessment.isDemo,
	outlineTitle: assessment.outlineTitle,
	createdAt: assessment.createdAt,
	updatedAt: assessment.updatedAt
};
const ofFinding = {
	indicatorId: finding.indicatorId,
	answer: finding.answer,
	evidence: finding.evidence,
	note: finding.note,
	foundAt: finding.foundAt
};
const ofAgreed = {
	indicatorId: agreedFinding.indicatorId,
	answer: agreedFinding.answer,
	evidence: agreedFinding.evidence,
	note: agreedFinding.note,
	agreedAt: agreedFinding.agreedAt
};
const ofPriority = { indicatorId: priority.indicatorId, chosenAt: priority.chosenAt };
const ofStatement = { kind: statement.kind, text: statement.text, writtenAt: statement.writtenAt };
const ofSection = {
	sectionId: outlineSection.sectionId,
	text: outlineSection.text,
	confirmedDraft: outlineSection.confirmedDraft,
	version: outlineSection.version,
	writtenAt: outlineSection.writtenAt
};
const ofAction = {
	id: outlineAction.id,
	position: outlineAction.position,
	indicatorIds: outlineAction.indicatorIds,
	text: outlineAction.text,
	owner: outlineAction.owner,
	dueOn: outlineAction.dueOn,
	cost: outlineAction.cost,
	measure: outlineAction.measure
};
