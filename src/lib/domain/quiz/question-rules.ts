import type { Answer, AnswerFields, FilledFields, ReadAnswer } from './answer';
import type { Draw } from './drawing/draw';
import type { Grade } from './grade';
import type { Question } from './question';
import type { QuestionKind, QuestionShapes } from './question-kinds';

/** Writes a number as the language of the reader does. */
export type WriteNumber = (value: number) => string;

/** Where a question can be asked besides the lesson it belongs to. */
export type AskingPlace = 'test' | 'gain-check';

/** What a kind of question must be able to do. */
export interface QuestionRules<Kind extends QuestionKind> {
	/** What the browser may know. `sent` is what the form sent so far: a scenario goes on from there. */
	readonly present: (
		question: Question<Kind>,
		draw: Draw,
		sent: AnswerFields
	) => QuestionShapes[Kind]['public'];
	/** What paper may show, where nothing can be sent. */
	readonly presentOnPaper: (question: Question<Kind>, draw: Draw) => QuestionShapes[Kind]['paper'];
	/** The answer that a form holds. Its fields are named `answer`, `path` or `row-` and a drawn value. */
	readonly read: (question: Question<Kind>, draw: Draw, fields: AnswerFields) => ReadAnswer;
	/** The way back from an answer to the fields of the form: what a saved answer is shown with. */
	readonly fill: (question: Question<Kind>, draw: Draw, answer: Answer) => FilledFields;
	readonly grade: (question: Question<Kind>, answer: Answer) => Grade;
	readonly explain: (
		question: Question<Kind>,
		draw: Draw,
		answer: Answer,
		write: WriteNumber
	) => QuestionShapes[Kind]['explanation'];
	/** Ids that a stored answer can hold; none where it is typed. */
	readonly optionIds: (question: Question<Kind>) => readonly string[];
	/** What stands for an answer where the question was left open. */
	readonly leftOpen: Answer;
	readonly places: readonly AskingPlace[];
}
