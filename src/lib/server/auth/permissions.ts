import type { Account } from './sessions';

/** Rights beyond a learner's; the operator grants them. */
export const ROLES = ['moderator'] as const;

export type Role = (typeof ROLES)[number];

/** Roles of an earlier release: whoever holds one may do nothing by it, and it can still be taken. */
export const FORMER_ROLES = ['admin'] as const;

/** A role that an account may hold. */
export type HeldRole = Role | (typeof FORMER_ROLES)[number];

/** Tells whether a word names a role. */
export function isRole(word: string): word is Role {
	return ROLES.includes(word as Role);
}

/** Tells whether a word names a role that somebody may hold, given today or before. */
export function isHeldRole(word: string): word is HeldRole {
	return isRole(word) || FORMER_ROLES.includes(word as 'admin');
}

/** May read what learners proposed for the compendium, and decide what is published. */
export function mayModerate({ roles, isDemo }: Pick<Account, 'roles' | 'isDemo'>): boolean {
	return roles.includes('moderator') && !isDemo;
}

/** May change the name and the password, see the browsers, take the data or delete the account: not where everybody knows the password. */
export function mayManageAccount(account: Pick<Account, 'isDemo'>): boolean {
	return !account.isDemo;
}
