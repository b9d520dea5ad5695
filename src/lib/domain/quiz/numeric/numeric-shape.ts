interface WithUnit {
	readonly unit?: string;
}

/** A number with a tolerance. */
export interface NumericShape {
	readonly question: {
		readonly answer: number;
		readonly tolerance: number;
		readonly unit: string;
		readonly because: string;
		readonly mistakes: readonly { readonly value: number; readonly because: string }[];
	};
	readonly public: WithUnit;
	readonly paper: WithUnit;
	readonly explanation: {
		/** As the language of the reader writes it; empty when nothing was typed. */
		readonly given: string;
		readonly expected: string;
		readonly because: string;
	};
}
