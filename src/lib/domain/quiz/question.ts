import type { Draw } from './draw';

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

export interface Choice {
	readonly id: string;
	readonly text: string;
	readonly correct: boolean;
	readonly because: string;
}

interface QuestionBase {
	readonly id: string;
	readonly prompt: string;
	/** Indicators whose rule the answer decides. */
	readonly indicators: readonly string[];
	readonly objectives: readonly string[];
	/** Fingerprint of the question in its source language. */
	readonly hash: string;
}

/** One right choice. True-false and judgement are choices between two fixed values. */
export interface SingleQuestion extends QuestionBase {
	readonly kind: 'single' | 'true-false' | 'judgement';
	readonly choices: readonly Choice[];
	readonly page?: DrawnPage;
	readonly indicator?: string;
}

export interface MultipleQuestion extends QuestionBase {
	readonly kind: 'multiple';
	readonly choices: readonly Choice[];
}

export interface MatchingQuestion extends QuestionBase {
	readonly kind: 'matching';
	readonly pairs: readonly {
		readonly id: string;
		readonly left: string;
		readonly right: string;
		readonly because: string;
	}[];
}

export interface OrderingQuestion extends QuestionBase {
	readonly kind: 'ordering';
	/** In the right order. */
	readonly items: readonly {
		readonly id: string;
		readonly text: string;
		readonly because: string;
	}[];
}

export interface NumericQuestion extends QuestionBase {
	readonly kind: 'numeric';
	readonly answer: number;
	readonly tolerance: number;
	readonly unit: string;
	readonly because: string;
	readonly mistakes: readonly { readonly value: number; readonly because: string }[];
}

export interface ShortTextQuestion extends QuestionBase {
	readonly kind: 'short-text';
	readonly accept: readonly string[];
	readonly because: string;
	readonly mistakes: readonly { readonly text: string; readonly because: string }[];
}

export interface ReflectionQuestion extends QuestionBase {
	readonly kind: 'reflection';
	readonly hint: string;
}

export interface ScenarioChoice {
	readonly id: string;
	readonly text: string;
	/** The step it leads to; a choice without one leads to an end. */
	readonly next?: string | undefined;
	readonly end?: string | undefined;
	readonly because: string;
}

export interface ScenarioStep {
	readonly id: string;
	readonly text: string;
	readonly choices: readonly ScenarioChoice[];
}

export interface ScenarioEnd {
	readonly id: string;
	readonly outcome: 'right' | 'partly' | 'wrong';
	readonly text: string;
}

/** A situation with branches: each choice leads to another step or to an end. */
export interface ScenarioQuestion extends QuestionBase {
	readonly kind: 'scenario';
	/** The first one is the start. */
	readonly steps: readonly ScenarioStep[];
	readonly ends: readonly ScenarioEnd[];
}

/** A question with its key. Never leaves the server; see {@link PublicQuestion}. */
export type Question =
	| SingleQuestion
	| MultipleQuestion
	| MatchingQuestion
	| OrderingQuestion
	| NumericQuestion
	| ShortTextQuestion
	| ScenarioQuestion
	| ReflectionQuestion;

export type QuestionKind = Question['kind'];

/** What a person answered, in ids of the content. */
export type Answer =
	| { readonly type: 'choices'; readonly ids: readonly string[] }
	/** matching: right side's id by left side's id; ordering: position (from 1) by item id */
	| { readonly type: 'rows'; readonly values: Readonly<Record<string, string>> }
	/** scenario: the choices made, from the first step to an end */
	| { readonly type: 'path'; readonly ids: readonly string[] }
	| { readonly type: 'text'; readonly text: string };

/** One step of a scenario on paper. */
export interface PaperScene {
	readonly number: number;
	readonly text: string;
	/** `goTo` is the number of the step to go on at; undefined where the story ends. */
	readonly choices: readonly { readonly text: string; readonly goTo: number | undefined }[];
}

/** A question as the browser receives it: no key, no explanation, options in drawn order under opaque values. */
export interface PublicQuestion {
	readonly id: string;
	readonly kind: QuestionKind;
	readonly prompt: string;
	readonly options?: readonly { readonly value: string; readonly text: string }[];
	readonly rows?: readonly { readonly value: string; readonly text: string }[];
	/** What each row can be given: right sides, or positions. */
	readonly columns?: readonly { readonly value: string; readonly text: string }[];
	readonly page?: DrawnPage;
	readonly indicator?: string;
	readonly unit?: string;
	readonly hint?: string;
	/** Where a scenario stands; its options are the choices of this step. */
	readonly scene?: {
		readonly story: readonly { readonly text: string; readonly chosen: string }[];
		readonly text: string;
		/** Values of the choices made so far, for the form to send again. */
		readonly path: readonly string[];
	};
	/** Every step of a scenario, on paper only. */
	readonly scenes?: readonly PaperScene[];
}

export interface Grade {
	readonly outcome: 'right' | 'partly' | 'wrong' | 'kept';
	/** Points; a reflection has 0 of 0. */
	readonly earned: number;
	readonly total: number;
}

/** What is shown after the answer, beside the choice or row it belongs to. */
export interface Explanation {
	readonly grade: Grade;
	readonly options?: readonly {
		readonly text: string;
		readonly chosen: boolean;
		readonly correct: boolean;
		readonly because: string;
	}[];
	readonly rows?: readonly {
		readonly text: string;
		readonly given: string;
		readonly expected: string;
		readonly right: boolean;
		readonly because: string;
	}[];
	/** The way through a scenario; the grade tells the outcome of its end. */
	readonly story?: {
		readonly scenes: readonly {
			readonly text: string;
			readonly chosen: string;
			readonly because: string;
		}[];
		readonly end: string;
	};
	/** What was typed, for words and reflections. */
	readonly given?: string;
	readonly expected?: string;
	/** For a number, so that each language writes it in its own way; `given` is undefined when nothing was typed. */
	readonly numbers?: { readonly given: number | undefined; readonly expected: number };
	readonly because?: string;
}

/** The submitted fields of one question, by short name, as the browser sent them. */
export type AnswerFields = ReadonlyMap<string, readonly string[]>;

/** Values of a form's fields by name. */
export type FilledFields = Readonly<Record<string, readonly string[]>>;

export type ReadAnswer =
	| { readonly type: 'answer'; readonly answer: Answer }
	/** Nothing, or not everything, was answered. */
	| { readonly type: 'incomplete' }
	/** A step of a scenario was answered and the next one waits. */
	| { readonly type: 'unfinished' }
	/** Something was answered that cannot be read, for example letters where a number is asked. */
	| { readonly type: 'unreadable' }
	/** A place or a match was given to two lines; `what` is the first one, as it is shown. */
	| { readonly type: 'doubled'; readonly what: string }
	/** The number can be read in two ways, such as 4,200; which one is meant has to be asked. */
	| { readonly type: 'ambiguous'; readonly readings: readonly number[] };

/** What a kind of question must be able to do. */
export interface QuestionRules<Kind extends Question> {
	/** `sent` is what the form sent so far: a scenario goes on from there. */
	readonly present: (question: Kind, draw: Draw, sent: AnswerFields) => PublicQuestion;
	readonly read: (question: Kind, draw: Draw, fields: AnswerFields) => ReadAnswer;
	/** The way back from an answer to the fields of the form: what a saved answer is shown with. */
	readonly fill: (question: Kind, draw: Draw, answer: Answer) => FilledFields;
	readonly grade: (question: Kind, answer: Answer) => Grade;
	readonly explain: (question: Kind, draw: Draw, answer: Answer) => Explanation;
}
