import type { ChoiceShape } from '../choices/choice';

/** A line of a drawn portal page in a judgement question. */
export type PageLine =
	| { readonly text: string }
	| { readonly link: string }
	| { readonly button: string }
	| { readonly field: string }
	| { readonly note: string };

/** A portal page as the learner sees it drawn. */
export interface DrawnPage {
	readonly address: string;
	readonly owner: string;
	readonly menu: readonly string[];
	readonly title: string;
	readonly body: readonly PageLine[];
}

interface JudgedPage {
	readonly page: DrawnPage;
	/** The indicator that the page meets or does not meet. */
	readonly indicator: string;
}

/** A drawn page that earns the point or none: two choices, `one` and `nothing`, whose words belong to the interface. */
export interface JudgementShape {
	readonly question: ChoiceShape['question'] & JudgedPage;
	readonly public: ChoiceShape['public'] & JudgedPage;
	readonly paper: ChoiceShape['paper'] & JudgedPage;
	readonly explanation: ChoiceShape['explanation'];
}
