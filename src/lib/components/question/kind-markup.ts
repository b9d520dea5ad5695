import type { Component } from 'svelte';
import type { Explanation, PaperQuestion, PublicQuestion } from '$lib/domain/quiz/question';
import type { QuestionKind } from '$lib/domain/quiz/question-kinds';
import type { QuestionView } from '$lib/domain/quiz/question-view';

/** The native inputs of one question. */
export interface FieldsProps<Kind extends QuestionKind> {
	view: QuestionView<Kind>;
	/** Prefix for the ids of inputs. */
	id: string;
	/** Before the names of the fields, where a form holds several questions. */
	prefix: string;
	disabled: boolean;
}

/** What was answered, what is right, and why. */
export interface AnsweredProps<Kind extends QuestionKind> {
	question: PublicQuestion<Kind>;
	explanation: Explanation<Kind>;
}

/** A question as it is printed on paper: boxes to tick, lines to write on. */
export interface PaperProps<Kind extends QuestionKind> {
	question: PaperQuestion<Kind>;
}

/** What is looked at before the question is read, such as a drawn page. */
export interface ExhibitProps<Kind extends QuestionKind> {
	question: PublicQuestion<Kind> | PaperQuestion<Kind>;
}

/** How a kind of question is shown. */
export interface KindMarkup<Kind extends QuestionKind> {
	readonly Fields: Component<FieldsProps<Kind>>;
	readonly Answered: Component<AnsweredProps<Kind>>;
	readonly Paper: Component<PaperProps<Kind>>;
	readonly Exhibit: Component<ExhibitProps<Kind>> | undefined;
	/** The end of the id of the first input, to which the summary of errors leads. */
	readonly firstField: (question: PublicQuestion<Kind>) => string;
}
