import type { Drawn } from '../drawing/drawn-options';
import type { PublicOption } from './choice';

/** Drawn choices without their keys. */
export function presentChoices(
	drawn: readonly Drawn<{ readonly text: string }>[]
): readonly PublicOption[] {
	return drawn.map(({ value, thing }) => ({ value, text: thing.text }));
}
