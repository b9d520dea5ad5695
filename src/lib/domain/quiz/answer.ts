/** What a person answered, in ids of the content. */
export type Answer =
	| { readonly type: 'choices'; readonly ids: readonly string[] }
	/** matching: right side's id by left side's id; ordering: position (from 1) by item id */
	| { readonly type: 'rows'; readonly values: Readonly<Record<string, string>> }
	/** scenario: the choices made, from the first step to an end */
	| { readonly type: 'path'; readonly ids: readonly string[] }
	| { readonly type: 'text'; readonly text: string };

/** The submitted fields of one question, by short name, as the browser sent them. */
export type AnswerFields = ReadonlyMap<string, readonly string[]>;

/** Values of a form's fields by name. */
export type FilledFields = Readonly<Record<string, readonly string[]>>;

/** What the fields of a form say. */
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
