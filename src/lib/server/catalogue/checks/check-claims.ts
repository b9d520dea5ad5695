import { sentencesOf } from '$lib/domain/sentences-of';
import { FORBIDDEN_CLAIMS } from './forbidden-claims';
import { report, type ParseContext } from '../parse-context';

const DENIED =
	/\b(?:not?|never|nor|neither|none|nobody|nothing|cannot|can't|don't|doesn't|without|wrong|mistake|untrue|myth)\b|(?<!\p{L})(?:не|ни|нет|никогда|без|нельзя|ошибк\p{L}*)(?!\p{L})/iu;
const PROSE = /^content\/(?!messages\/|ledger|redirects|data\/).*\.(?:md|yaml)$/;

/** Notes sentences that claim what could not be found out, or what the course must never claim. */
export function checkClaims(context: ParseContext): void {
	for (const [file, text] of Object.entries(context.files)) {
		if (!PROSE.test(file)) continue;
		text.split('\n').forEach((line, index) => {
			for (const reason of claimsOf(line)) report(context, file, index + 1, '', reason);
		});
	}
}

/** Why a text must not contain a line; nothing where the line is in order. */
export function claimsOf(line: string): string[] {
	const sentences = sentencesOf(line);
	return FORBIDDEN_CLAIMS.filter(({ words, unlessDenied }) =>
		sentences.some(
			(sentence) =>
				words.some((word) => word.test(sentence)) && !(unlessDenied && DENIED.test(sentence))
		)
	).map(({ reason }) => `must not be claimed: ${reason}`);
}
