/** Why an answer was not taken, and what the person should know to send it again. */
export type Refusal =
	| {
			readonly fault:
				| 'incomplete'
				| 'unreadable'
				/** The question was changed since the form was shown. */
				| 'changed'
				/** Another answer to the same question of a test was saved since the form was shown. */
				| 'superseded'
				/** The browser takes no cookies, so that nothing could be found again. */
				| 'no-cookie';
	  }
	/** `doubled` is the place or match that was given twice. */
	| { readonly fault: 'doubled'; readonly doubled: string }
	/** `meanings` are the numbers that the text can mean, as the language writes them. */
	| {
			readonly fault: 'ambiguous';
			readonly meanings: readonly { readonly value: string; readonly text: string }[];
	  };
