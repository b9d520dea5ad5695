/** A word or two. */
export interface ShortTextShape {
	readonly question: {
		readonly accept: readonly string[];
		readonly because: string;
		readonly mistakes: readonly { readonly text: string; readonly because: string }[];
	};
	readonly public: object;
	readonly paper: object;
	readonly explanation: {
		readonly given: string;
		readonly expected: string;
		readonly because: string;
	};
}
