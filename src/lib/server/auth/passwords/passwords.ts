import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { isEasyToGuess, isMadeOf } from './easy-to-guess';

// OWASP's floor for argon2id; 14 ms on the reference machine.
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const AT_ONCE = 2 * availableParallelism();
const LONGEST_QUEUE = 64;

const SHORTEST_PASSWORD = 12;
const LONGEST_PASSWORD = 128;
/** A keyboard that sends marks as signs of their own makes a password longer, but never by this much. */
const LONGEST_TYPED = 1024;

/** Too many people sign in at this moment; answered with 503 and Retry-After. */
export class SignInBusy extends Error {
	override name = 'SignInBusy';
}

export type PasswordFault = 'too-short' | 'too-long' | 'too-common' | 'about-you';

/**
 * Why a password cannot be used, or undefined when it can.
 * @param about what is known of the person, such as name and address
 */
export function passwordFault(
	password: string,
	about: readonly string[]
): PasswordFault | undefined {
	// Counted before anything else is done with it: half a megabyte of marks would take minutes to fold.
	if (password.length > 2 * LONGEST_PASSWORD) return 'too-long';
	const length = [...password].length;
	if (length < SHORTEST_PASSWORD) return 'too-short';
	if (length > LONGEST_PASSWORD) return 'too-long';
	const folded = fold(password);
	if (isMadeOf(about, folded)) return 'about-you';
	return isEasyToGuess(folded) ? 'too-common' : undefined;
}

/** Hashes a password with argon2id. @throws SignInBusy */
export async function hashPassword(password: string): Promise<string> {
	if (password.length > LONGEST_TYPED) throw new Error('a password too long was not refused');
	return inTurn(() => hash(fold(password), OPTIONS));
}

/** Compares a password with a stored hash; one too long to be anybody's costs nothing. @throws SignInBusy */
export async function verifyPassword(stored: string, password: string): Promise<boolean> {
	if (password.length > LONGEST_TYPED) return false;
	return inTurn(() => verify(stored, fold(password)));
}

/** The result of work that hashes, or `busy` when too many people sign in at this moment. */
export async function unlessBusy<Result>(
	work: Promise<Result>
): Promise<Result | { readonly type: 'busy' }> {
	try {
		return await work;
	} catch (fault) {
		if (fault instanceof SignInBusy) return { type: 'busy' };
		throw fault;
	}
}

/** Spends the time of a comparison, so that an unknown address answers as slowly as a known one. */
export async function pretendToVerify(password: string): Promise<void> {
	decoy ??= hashPassword('no account has this password');
	await verifyPassword(await decoy, password);
}

/** Keyboards send "й" as one sign or as two; both are the same password. */
function fold(password: string): string {
	return password.normalize('NFKC');
}

let decoy: Promise<string> | undefined;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
	if (running >= AT_ONCE) {
		if (waiting.length >= LONGEST_QUEUE) throw new SignInBusy();
		await new Promise<void>((resolve) => waiting.push(resolve));
	}
	running += 1;
	try {
		return await work();
	} finally {
		running -= 1;
		waiting.shift()?.();
	}
}
