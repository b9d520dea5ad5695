import type { ChoiceShape } from '../choices/choice';

/** Several right choices. */
export type MultipleShape = ChoiceShape;
