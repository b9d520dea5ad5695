/** What became of a change to something stored. */
export type Edited =
	| 'saved'
	/** It is stored already, for example because the same form arrived twice. */
	| 'unchanged'
	/** Something else was stored since the form was shown; nothing is kept until the person decides. */
	| 'conflict'
	| 'not-found';
