const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** So many acts within so many milliseconds. */
export interface Limit {
	readonly most: number;
	readonly within: number;
}

/** How often one person, and everybody behind one network address, may do something. */
export interface ActLimits {
	readonly account: readonly Limit[];
	readonly address: readonly Limit[];
	/** `table`: outlives a restart and costs a write. `memory`: costs none, for what is frequent or only read. */
	readonly counted: 'table' | 'memory';
}

const per = (most: number, within: number): Limit => ({ most, within });

// A hotel hall is one address: whatever a course day needs of 200 people at once must pass.

/** Every act that is limited. Sign-in has its own rules in server/auth/sign-in-limits.ts, since a wrong password weighs more. */
export const LIMITS = {
	register: {
		account: [per(20, 10 * MINUTE)],
		address: [per(300, 10 * MINUTE), per(1000, DAY)],
		counted: 'table'
	},
	'password-change': {
		account: [per(20, HOUR)],
		address: [per(200, 10 * MINUTE)],
		counted: 'table'
	},
	'account-deletion': {
		account: [per(20, HOUR)],
		address: [per(100, 10 * MINUTE)],
		counted: 'table'
	},
	'reset-link': {
		account: [per(20, 10 * MINUTE)],
		address: [per(60, 10 * MINUTE)],
		counted: 'table'
	},
	'new-city': {
		account: [per(20, 10 * MINUTE), per(100, DAY)],
		address: [per(400, 10 * MINUTE)],
		counted: 'table'
	},
	proposal: { account: [per(30, HOUR)], address: [per(300, HOUR)], counted: 'table' },
	'test-try': {
		account: [per(60, 10 * MINUTE)],
		address: [per(2000, 10 * MINUTE)],
		counted: 'table'
	},
	'country-value': {
		account: [per(100, 10 * MINUTE)],
		address: [per(2000, 10 * MINUTE)],
		counted: 'table'
	},
	visitor: { account: [], address: [per(1000, 10 * MINUTE), per(10_000, DAY)], counted: 'table' },
	'outline-action': {
		account: [per(300, 10 * MINUTE)],
		address: [per(6000, 10 * MINUTE)],
		counted: 'memory'
	},
	moderation: {
		account: [per(200, 10 * MINUTE)],
		address: [per(1000, 10 * MINUTE)],
		counted: 'memory'
	},
	display: { account: [per(120, MINUTE)], address: [per(3000, MINUTE)], counted: 'memory' },
	export: { account: [per(60, MINUTE)], address: [per(600, MINUTE)], counted: 'memory' },
	attempt: { account: [per(6000, MINUTE)], address: [per(60_000, MINUTE)], counted: 'memory' },
	/** Whatever else changes something. */
	change: { account: [per(3000, MINUTE)], address: [per(60_000, MINUTE)], counted: 'memory' }
} as const satisfies Readonly<Record<string, ActLimits>>;

export type LimitedAct = keyof typeof LIMITS;

/**
 * How much one person may keep here. Waiting proposals and the actions of an outline have limits in the domain, beside
 * their rules (domain/practice/proposal.ts, domain/strategy/limits.ts); of values of cities there is one per country.
 */
export const QUOTAS = {
	cities: 100,
	/** Characters of all notes, statements, outlines and proposals together: a hundred thick books. */
	storedText: 20_000_000
} as const;

/** Counted acts that are older than this count nowhere. */
export const LONGEST_WINDOW = DAY;
