import type { LimitedAct } from '$lib/domain/limits/limits';

/**
 * What a request does, by route below the language and action; without an action it means every one of the route.
 * Whatever else changes something counts as `change`. The forms that take a password count by themselves, since they
 * show the wait beside the field.
 */
const ACTS: Readonly<Record<string, LimitedAct>> = {
	'POST /assessments/new': 'new-city',
	'POST /compendium/propose ?/send': 'proposal',
	'POST /compendium/moderation/[id]': 'moderation',
	'POST /data/[country] ?/keep': 'country-value',
	'POST /assessments/[id]/outline': 'outline-action',
	'POST /courses/[course]/[module]/test': 'test-try',
	'POST /courses/[course]/final-test': 'test-try',
	'POST /courses/[course]/[module]/[lesson]': 'attempt',
	'POST /courses/[course]/check/[phase]': 'attempt',
	'POST /courses/[course]/[module]/test/[attempt]': 'attempt',
	'POST /courses/[course]/final-test/[attempt]': 'attempt',
	'POST /display': 'display',
	'GET /assessments/[id]/outline.docx': 'export',
	'GET /assessments/[id]/answers.xlsx': 'export',
	'GET /assessments/[id]/assessment.json': 'export',
	'GET /data/egdi-2024.xlsx': 'export',
	'GET /data/egdi-2024.csv': 'export',
	'GET /account/data.json': 'export'
};

/** Where the first answer of a browser begins to keep its work. */
const BEGINS_WORK = [
	'POST /courses/[course]/[module]/[lesson] ?/answer',
	'POST /courses/[course]/[module]/[lesson] ?/done',
	'POST /courses/[course]/check/[phase] ?/send'
];

/** What is stored as typed, and so counts towards the text a person may keep. */
const STORES_TEXT = /^POST \/(assessments\/|compendium\/prop|data\/\[country\])/;

/** Who keeps too much must be able to delete something. */
const GIVES_BACK = /(\/delete|\?\/(delete|forget|withdraw))$/;

/** What a request is, as far as limits go. */
export interface RequestKind {
	readonly method: string;
	/** As the router names it. */
	readonly route: string | null;
	/** `?/name`, or empty. */
	readonly action: string;
}

/** The act that a request is counted as; undefined for what only reads, and for signing out, which always works. */
export function actOf(request: RequestKind): LimitedAct | undefined {
	const place = placeOf(request);
	const known = ACTS[`${place} ${request.action}`] ?? ACTS[place];
	if (known) return known;
	return place.startsWith('GET ') || place === 'POST /sign-out' ? undefined : 'change';
}

/** Tells whether a request of a browser nobody knows yet makes a new visitor. */
export function beginsWork(request: RequestKind): boolean {
	return BEGINS_WORK.includes(`${placeOf(request)} ${request.action}`);
}

/** Tells whether a request stores text that a person typed. */
export function storesText(request: RequestKind): boolean {
	return STORES_TEXT.test(placeOf(request)) && !GIVES_BACK.test(placeOf(request) + request.action);
}

/** A request for the head alone makes the whole file, so it counts as much. */
function placeOf({ method, route }: RequestKind): string {
	const asked = method === 'HEAD' ? 'GET' : method;
	return `${asked} ${(route ?? '').replace('/[lang=locale]', '')}`;
}
