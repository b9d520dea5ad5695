import type { Actor } from './actor';

/** What decides who sees and changes an assessment. */
export interface AssessmentOwnership {
	/** Null for the invented example, which is nobody's. */
	readonly ownerId: string | null;
}

/** May read an assessment with its answers: its owner, and anybody where it is the example. */
export function mayViewAssessment(actor: Actor, assessment: AssessmentOwnership): boolean {
	return assessment.ownerId === null || isOwner(actor, assessment);
}

/** May answer, describe, plan and delete: its owner alone. */
export function mayEditAssessment(actor: Actor, assessment: AssessmentOwnership): boolean {
	return isOwner(actor, assessment);
}

function isOwner({ learnerId, hasAccount }: Actor, { ownerId }: AssessmentOwnership): boolean {
	return hasAccount && learnerId !== null && ownerId === learnerId;
}
