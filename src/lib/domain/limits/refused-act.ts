/** An act that was not done because a limit was reached, as its page tells it. */
export interface RefusedAct {
	/** Too often, too many cities, or too much text. */
	readonly reason: 'often' | 'cities' | 'text';
	/** When it passes again; 0 where waiting does not help. */
	readonly minutes: number;
}
