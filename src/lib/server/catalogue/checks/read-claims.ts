import * as v from 'valibot';
import { readFile, report, type ParseContext } from '../parse-context';
import { Text, Texts } from '../schema-fields';

const FILE = 'content/claims.yaml';

const ClaimsFile = v.strictObject({
	denied: Text,
	parts: v.record(v.pipe(v.string(), v.regex(/^[A-Z]+$/, 'is not a word of capitals')), Text),
	claims: v.array(v.strictObject({ reason: Text, unlessDenied: v.boolean(), words: Texts }))
});

/** Claims that no text may make, and the words by which a sentence denies one. */
export interface ForbiddenClaims {
	readonly denied: RegExp;
	readonly claims: readonly ForbiddenClaim[];
}

interface ForbiddenClaim {
	readonly reason: string;
	readonly words: readonly RegExp[];
	/** A sentence that denies the claim is allowed, and often useful. */
	readonly unlessDenied: boolean;
}

/** Reads the claims that the content forbids itself; content may have none. */
export function readClaims(context: ParseContext): ForbiddenClaims | undefined {
	if (context.files[FILE] === undefined) return undefined;
	const read = readFile(context, FILE, ClaimsFile);
	if (!read) return undefined;
	const { denied, parts, claims } = read.value;
	const compile = (pattern: string, path: readonly (string | number)[]) => {
		const unknown = [...pattern.matchAll(/<([A-Z]+)>/g)].find(([, name = '']) => !parts[name]);
		const fault = unknown
			? `there is no part ${unknown[1] ?? ''}`
			: patternFault(filled(pattern, parts));
		if (fault) report(context, FILE, read.lineOf(path), path.join('.'), fault);
		return fault ? [] : [new RegExp(filled(pattern, parts), 'iu')];
	};
	const [deniedBy] = compile(denied, ['denied']);
	return (
		deniedBy && {
			denied: deniedBy,
			claims: claims.map(({ words, ...claim }, index) => ({
				...claim,
				words: words.flatMap((word, at) => compile(word, ['claims', index, 'words', at]))
			}))
		}
	);
}

function filled(pattern: string, parts: Readonly<Record<string, string>>): string {
	return pattern.replace(/<([A-Z]+)>/g, (whole, name: string) => parts[name] ?? whole);
}

function patternFault(pattern: string): string | undefined {
	try {
		new RegExp(pattern, 'iu');
		return undefined;
	} catch (error) {
		return `is not a pattern: ${error instanceof Error ? error.message : String(error)}`;
	}
}
