/** Rights beyond a learner's; the operator grants them. */
export const ROLES = ['moderator'] as const;

export type Role = (typeof ROLES)[number];

/** Roles of an earlier release: whoever holds one may do nothing by it, and it can still be taken. */
export const FORMER_ROLES = ['admin'] as const;

/** A role that an account may hold. */
export type HeldRole = Role | (typeof FORMER_ROLES)[number];

/** A right with the place where it holds. */
export interface ScopedRole {
	readonly role: Role;
	/** Null where it holds for the whole installation. */
	readonly organisationId: string | null;
}

/** Whoever asks for something, as far as rules about rights need to know. */
export interface Actor {
	/** The learner who owns her work; null while none of it is kept. */
	readonly learnerId: string | null;
	readonly hasAccount: boolean;
	readonly roles: readonly ScopedRole[];
	/** The account whose password everybody knows. */
	readonly isDemo: boolean;
}

/** Tells whether a word names a role. */
export function isRole(word: string): word is Role {
	return ROLES.includes(word as Role);
}

/** Tells whether a word names a role that somebody may hold, given today or before. */
export function isHeldRole(word: string): word is HeldRole {
	return isRole(word) || FORMER_ROLES.includes(word as 'admin');
}

/** Tells whether somebody has a role for the whole installation. */
export function hasRole({ roles }: Pick<Actor, 'roles'>, role: Role): boolean {
	return roles.some((one) => one.role === role && one.organisationId === null);
}
