import type { Account } from './sessions';

/** Rights beyond a learner's; the operator grants them. */
export const ROLES = ['moderator', 'admin'] as const;

export type Role = (typeof ROLES)[number];

/** Tells whether a word names a role. */
export function isRole(word: string): word is Role {
	return ROLES.includes(word as Role);
}

/** May read what learners proposed for the compendium, and decide what is published. */
export function mayModerate({ roles, isDemo }: Pick<Account, 'roles' | 'isDemo'>): boolean {
	return roles.includes('moderator') && !isDemo;
}

/** May change the name and the password, see the browsers, take the data or delete the account: not where everybody knows the password. */
export function mayManageAccount(account: Pick<Account, 'isDemo'>): boolean {
	return !account.isDemo;
}
