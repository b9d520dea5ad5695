import type { Choice } from '$lib/domain/quiz/choices/choice';
import type { TranslationFault } from '../kind-content';

/**
 * Lays the translated reasons over a fixed pair of choices.
 * @param keys names of the two reasons in the content, in the order of the choices
 */
export function explainPair(
	choices: readonly Choice[],
	keys: readonly [string, string],
	because: Readonly<Record<string, string>> | undefined,
	fault: TranslationFault
): Choice[] {
	const own = because ?? {};
	for (const key of Object.keys(own)) {
		if (!keys.includes(key)) fault(`because.${key}`, `should be ${keys.join(' or ')}`);
	}
	return choices.map((choice, index) => {
		const key = keys[index] ?? '';
		if (!own[key]) fault(`because.${key}`, 'is missing');
		return { ...choice, because: own[key] ?? '' };
	});
}
