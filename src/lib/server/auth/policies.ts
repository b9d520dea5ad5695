import { hasRole, isRole, type Actor, type ScopedRole } from '$lib/domain/access/actor';
import {
	mayEditAssessment,
	mayViewAssessment,
	type AssessmentOwnership
} from '$lib/domain/access/assessment-rights';
import type { Account } from './sessions';

/** Who asks, from the session of a request. */
export function actorOf(session: {
	readonly account: Account | null;
	readonly learnerId: string | null;
}): Actor {
	const { account, learnerId } = session;
	return {
		learnerId: account?.learnerId ?? learnerId,
		hasAccount: account !== null,
		roles: scopedRoles(account?.roles ?? []),
		isDemo: account?.isDemo ?? false
	};
}

/** May read an assessment; the query that finds it repeats the scope. */
export function mayView(actor: Actor, assessment: AssessmentOwnership): boolean {
	return mayViewAssessment(actor, assessment);
}

/** May change an assessment; the query that finds it repeats the scope. */
export function mayEdit(actor: Actor, assessment: AssessmentOwnership): boolean {
	return mayEditAssessment(actor, assessment);
}

/** May read what learners proposed for the compendium, and decide what is published. */
export function mayModerate({ roles, isDemo }: Pick<Account, 'roles' | 'isDemo'>): boolean {
	return hasRole({ roles: scopedRoles(roles) }, 'moderator') && !isDemo;
}

/** May change the name and the password, see the browsers, take the data or delete the account: not where everybody knows the password. */
export function mayManageAccount(account: Pick<Account, 'isDemo'>): boolean {
	return !account.isDemo;
}

/** The operator grants roles for the whole installation. */
function scopedRoles(roles: readonly string[]): readonly ScopedRole[] {
	return roles.filter(isRole).map((role) => ({ role, organisationId: null }));
}
