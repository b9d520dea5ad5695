/** A fault of the content, told so that an author can find and mend it. */
export interface Problem {
	/** Path below the project, for example `content/glossary/en.yaml`. */
	readonly file: string;
	/** From 1. */
	readonly line: number;
	/** Where in the file, for example `choices.1.because`; empty for the whole file. */
	readonly field: string;
	readonly reason: string;
}

/** Broken content: lists every problem, one line each. */
export class BrokenContent extends Error {
	override name = 'BrokenContent';
	constructor(readonly problems: readonly Problem[]) {
		super(
			`${problems.length === 1 ? 'One problem' : `${problems.length} problems`} in the content:\n${problems.map(tellProblem).join('\n')}`
		);
	}
}

/** `file:line: field: reason`, the form editors can jump to. */
export function tellProblem({ file, line, field, reason }: Problem): string {
	return `${file}:${line}: ${field ? `${field}: ` : ''}${reason}`;
}
