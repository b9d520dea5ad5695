import { plainSigns } from '../../text/plain-signs';
import { foldAnswer } from './fold-answer';
import { asItLooks } from './look-alikes';

/**
 * Tells whether somebody typed an accepted answer: folded, the two are equal, or letters of another keyboard that look
 * the same make them look equal. A letter counts as it looks in the case in which it was typed: Cyrillic "В" is a
 * Latin "B", and "в" is none.
 */
export function isSameText(typed: string, accepted: string): boolean {
	const given = foldAnswer(typed);
	if (given === '') return false;
	if (given === foldAnswer(accepted)) return true;
	const looks = look(typed);
	return inEveryCase(accepted).some((written) => look(written) === looks);
}

function look(text: string): string {
	return foldAnswer(asItLooks(plainSigns(text)));
}

/** The ways in which the case of an accepted text may be typed. */
function inEveryCase(text: string): readonly string[] {
	const small = text.toLowerCase();
	return [
		text,
		small,
		text.toUpperCase(),
		small.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
		small.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
	];
}
