import type { ChoiceShape } from '../choices/choice';

/** Two choices, `true` and `false`, whose words belong to the interface. */
export type TrueFalseShape = ChoiceShape;
