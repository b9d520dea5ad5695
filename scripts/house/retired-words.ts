/** A word that was given up for another one. */
interface RetiredWord {
	readonly pattern: RegExp;
	/** Looked for in whole names of the code, in comments, or in the path of a file. */
	readonly where: 'name' | 'comment' | 'file';
	readonly instead: string;
}

/** Words that meant two things, or said in a roundabout way what a plain word says. */
export const RETIRED: readonly RetiredWord[] = [
	{ pattern: /wish/i, where: 'name', instead: 'say what was asked or chosen' },
	{ pattern: /Told$/, where: 'name', instead: 'say State, Message or Problem' },
	{ pattern: /Stands$|^stands(?!till)/, where: 'name', instead: 'say what is checked' },
	{
		pattern: /^questionView$/,
		where: 'name',
		instead: 'a question is a quiz question; this one is an indicator'
	},
	{
		pattern: /^(?:Test|Gain|Lesson|Indicator|List|Try)?Place$/,
		where: 'name',
		instead: 'say what it holds, or Position for a number among a total'
	},
	{
		pattern: /^(?:own|open|begin)City(?:Of)?$/,
		where: 'name',
		instead: 'one city scored with one edition is an assessment'
	},
	{ pattern: /components\/test\//, where: 'file', instead: 'components/module-test' },
	{
		pattern: /assessments\/.*question-view/,
		where: 'file',
		instead: 'the page of an indicator is an indicator page'
	},
	{
		pattern: /\b(?:stands?|standing|stood)\b(?! (?:for|still|alone|out|in the way)\b)/i,
		where: 'comment',
		instead: 'say is, lies, is written or belongs'
	},
	{ pattern: /\bwish(?:es|ed)?\b/i, where: 'comment', instead: 'say asked or wanted' },
	{
		pattern: /\b(?:is|are|be|was|were) told\b(?! (?:apart|from|to)\b)/i,
		where: 'comment',
		instead: 'say who says what, or learns what'
	},
	{ pattern: /\bhers\b/i, where: 'comment', instead: 'name the owner' },
	{
		pattern: /^\W*(?:Whose [^?]*\.|Everything else\.|The same, )/,
		where: 'comment',
		instead: 'write a whole sentence'
	}
];
