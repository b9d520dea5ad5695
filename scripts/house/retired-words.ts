/** A word that was given up for another one. */
interface RetiredWord {
	readonly pattern: RegExp;
	/** Looked for in names of the code, in comments, or in the path of a file. */
	readonly where: 'name' | 'comment' | 'file';
	readonly instead: string;
}

/** Words that meant two things, or said in a roundabout way what a plain word says. */
export const RETIRED: readonly RetiredWord[] = [
	{ pattern: /\b\w*[wW]ish(es|ed)?\w*\b/, where: 'name', instead: 'say what was asked or chosen' },
	{ pattern: /\b\w+Told\b|\bTold\b/, where: 'name', instead: 'say State, Message or Problem' },
	{ pattern: /\b\w*Stands\b|\bstands\w*\b/, where: 'name', instead: 'say what is checked' },
	{ pattern: /components\/test\//, where: 'file', instead: 'components/module-test' },
	{
		pattern: /\bstand(s|ing)?\b(?! alone| out| in the way)/,
		where: 'comment',
		instead: 'say is, lies, is written or belongs'
	},
	{ pattern: /\bstood\b/, where: 'comment', instead: 'say was' },
	{ pattern: /\bwish(es|ed)?\b/, where: 'comment', instead: 'say asked or wanted' },
	{
		pattern: /\b(is|are|be|was|were) told\b/,
		where: 'comment',
		instead: 'say who says what, or learns what'
	},
	{ pattern: /\bhers\b/, where: 'comment', instead: 'name the owner' },
	{
		pattern: /^\W*(Whose|Everything else|The same, )/,
		where: 'comment',
		instead: 'write a whole sentence'
	}
];
