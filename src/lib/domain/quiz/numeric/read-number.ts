import { numberReadings } from './number-readings';

/**
 * Reads a number of which it is known that it is small, so that a lone comma or point begins the fraction.
 * @returns undefined when the text is not a plain number
 * @example readNumber('0,7512') // 0.7512
 */
export function readNumber(text: string): number | undefined {
	return numberReadings(text)[0];
}
