/** One of the things to choose from, with what to say about it. */
export interface Choice {
	readonly id: string;
	readonly text: string;
	readonly correct: boolean;
	readonly because: string;
}

/** A choice as the browser receives it, under a drawn value. */
export interface PublicOption {
	readonly value: string;
	readonly text: string;
}

/** A choice once the question was answered. */
export interface ExplainedChoice {
	readonly text: string;
	readonly chosen: boolean;
	readonly correct: boolean;
	readonly because: string;
}

/** The shapes of a question that offers choices. */
export interface ChoiceShape {
	readonly question: { readonly choices: readonly Choice[] };
	readonly public: { readonly options: readonly PublicOption[] };
	readonly paper: { readonly options: readonly PublicOption[] };
	readonly explanation: { readonly options: readonly ExplainedChoice[] };
}
