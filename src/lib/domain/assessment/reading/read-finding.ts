import { FINDING_ANSWERS, type Finding, type FindingAnswer } from '../finding';
import { readAddress } from './read-address';

/** Longest note that is kept, in characters. */
export const NOTE_LIMIT = 2000;

/** What a form says about one question, as typed. */
export interface TypedFinding {
	readonly answer: string;
	readonly evidence: string;
	readonly note: string;
}

export type ReadFinding =
	| { readonly type: 'finding'; readonly finding: Finding }
	| { readonly type: 'faulty'; readonly faults: FindingFaults };

export interface FindingFaults {
	readonly answer?: 'missing';
	readonly evidence?: 'not-an-address';
	readonly note?: 'too-long';
}

/** Reads an answer with what supports it; all faults at once, so that a person mends them in one go. */
export function readFinding(indicatorId: string, typed: TypedFinding): ReadFinding {
	const answer = FINDING_ANSWERS.find((one) => one === typed.answer);
	const evidence = typed.evidence.trim() ? readAddress(typed.evidence) : '';
	const note = plainLines(typed.note);
	if (answer && evidence !== undefined && note.length <= NOTE_LIMIT) {
		return { type: 'finding', finding: { indicatorId, answer, evidence, note } };
	}
	return { type: 'faulty', faults: faultsOf(answer, evidence, note) };
}

/** Text without spaces around it, with one kind of line end: browsers send another kind than they were given. */
export function plainLines(text: string): string {
	return text.replace(/\r\n?/g, '\n').trim();
}

function faultsOf(
	answer: FindingAnswer | undefined,
	evidence: string | undefined,
	note: string
): FindingFaults {
	return {
		...(answer ? {} : { answer: 'missing' }),
		...(evidence === undefined ? { evidence: 'not-an-address' } : {}),
		...(note.length > NOTE_LIMIT ? { note: 'too-long' } : {})
	};
}
