/** The answers of a guided round, one for each question; null where nothing was decided yet. */
export type GuidedAnswers = readonly (0 | 1 | null)[];

export interface Agreement {
	readonly answered: number;
	readonly agreed: number;
	/** Places of the questions that the key answers otherwise, from 0. */
	readonly missed: readonly number[];
}

/**
 * Reads answers from an address; what cannot be read is not answered.
 * @example readAnswers('1-0', 3) // [1, null, 0]
 */
export function readAnswers(text: string, length: number): GuidedAnswers {
	return Array.from({ length }, (_, index) => {
		const letter = text[index];
		return letter === '1' ? 1 : letter === '0' ? 0 : null;
	});
}

/** The same answers as a short text for an address; empty where nothing was answered. */
export function writeAnswers(answers: GuidedAnswers): string {
	return answers
		.map((answer) => answer ?? '-')
		.join('')
		.replace(/-+$/, '');
}

/** The answers with one of them given, or given anew. */
export function withAnswer(answers: GuidedAnswers, place: number, answer: 0 | 1): GuidedAnswers {
	return answers.map((old, index) => (index === place ? answer : old));
}

/** How far the answers agree with the key; what was not answered counts neither way. */
export function agreement(key: readonly (0 | 1)[], answers: GuidedAnswers): Agreement {
	const given = key.flatMap((right, index) => {
		const answer = answers[index] ?? null;
		return answer === null ? [] : [{ index, agrees: answer === right }];
	});
	const missed = given.filter(({ agrees }) => !agrees).map(({ index }) => index);
	return { answered: given.length, agreed: given.length - missed.length, missed };
}
