import { setImmediate as takeTurns } from 'node:timers/promises';
import { stringifyChunked } from '@discoveryjs/json-ext';

/**
 * Writes a large value as JSON, indented by tabs, a piece at a time, so that other requests are answered meanwhile.
 * @param replacer as JSON.stringify takes it
 */
export async function* jsonInTurns(
	value: unknown,
	replacer: (key: string, value: unknown) => unknown
): AsyncGenerator<string> {
	for (const piece of stringifyChunked(value, { replacer, space: '\t' })) {
		yield piece;
		await takeTurns();
	}
}
