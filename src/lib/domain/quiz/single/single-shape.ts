import type { ChoiceShape } from '../choices/choice';

/** One right choice of several. */
export type SingleShape = ChoiceShape;
