import { sentencesOf } from '$lib/domain/sentences-of';
import { report, type ParseContext } from '../parse-context';
import { readClaims, type ForbiddenClaims } from './read-claims';

const PROSE = /^content\/(?!messages\/|ledger|redirects|claims|data\/).*\.(?:md|yaml)$/;

/** Notes sentences that claim what could not be found out, or what the course must never claim. */
export function checkClaims(context: ParseContext): void {
	const forbidden = readClaims(context);
	if (!forbidden) return;
	for (const [file, text] of Object.entries(context.files)) {
		if (!PROSE.test(file)) continue;
		text.split('\n').forEach((line, index) => {
			for (const reason of claimsOf(forbidden, line)) report(context, file, index + 1, '', reason);
		});
	}
}

/** Why a line must not be in a text; nothing where it is in order. */
export function claimsOf({ denied, claims }: ForbiddenClaims, line: string): string[] {
	const sentences = sentencesOf(line);
	return claims
		.filter(({ words, unlessDenied }) =>
			sentences.some(
				(sentence) =>
					words.some((word) => word.test(sentence)) && !(unlessDenied && denied.test(sentence))
			)
		)
		.map(({ reason }) => `must not be claimed: ${reason}`);
}
