interface WithHint {
	readonly hint?: string;
}

/** Somebody's own thoughts. */
export interface ReflectionShape {
	readonly question: { readonly hint: string };
	readonly public: WithHint;
	readonly paper: WithHint;
	readonly explanation: { readonly given: string };
}
