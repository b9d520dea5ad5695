// Plain JavaScript, because svelte.config.js reads it before anything is compiled.

/** Begin and end of a component's tag within a line; a bare tag at the beginning of a paragraph would swallow it. */
const TAG_BEGIN = '\uE004';
const TAG_END = '\uE005';

/**
 * Characters that would be code for Svelte or an entity for mdsvex, with what stands for them on the way through
 * mdsvex and what they are in the end. Private characters, so no text holds them.
 * @type {readonly (readonly [mark: string, hidden: string, shown: string])[]}
 */
const MARKS = [
	['&', '\uE000', '&amp;'],
	['{', '\uE001', '&#123;'],
	['}', '\uE002', '&#125;'],
	['<', '\uE003', '&lt;']
];
const SHOWN = new Map([[TAG_BEGIN, '<']]);
SHOWN.set(TAG_END, '>');
for (const [, hidden, shown] of MARKS) {
	SHOWN.set(hidden, shown).set(encodeURIComponent(hidden), shown);
}
const HIDDEN = new RegExp([...SHOWN.keys()].join('|'), 'g');

/**
 * Takes the marks of code out of prose, before mdsvex.
 * @param {string} text
 */
export function hideMarks(text) {
	return MARKS.reduce((hidden, [mark, stand]) => hidden.replaceAll(mark, stand), text);
}

/**
 * Puts the marks back as text that is shown, after mdsvex; in addresses too, where mdsvex has encoded them.
 * @param {string} code
 */
export function showMarks(code) {
	return code.replace(HIDDEN, (found) => SHOWN.get(found) ?? found);
}

/**
 * A tag within a line, which mdsvex takes for text.
 * @param {string} inside for example `Source key="S1" /`
 */
export function hiddenTag(inside) {
	return TAG_BEGIN + inside + TAG_END;
}
