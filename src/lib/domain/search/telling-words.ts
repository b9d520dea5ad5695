/**
 * The words of a search without those that occur in every sentence; all of them when nothing else is left.
 * @param common in small letters, separated by spaces
 * @example tellingWords('how do I score my city', 'do how i my') // 'score city'
 */
export function tellingWords(words: string, common: string): string {
	const usual = new Set(common.split(' '));
	const all = words.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter(Boolean);
	const telling = all.filter((word) => !usual.has(word.toLowerCase()));
	return (telling.length > 0 ? telling : all).join(' ');
}
