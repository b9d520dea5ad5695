import { choosingOne } from '../choices/choosing-one';
import { drawOptions } from '../drawing/drawn-options';
import type { QuestionRules } from '../question-rules';

/** One choice is right; all of them are shuffled. */
export const single: QuestionRules<'single'> = choosingOne(drawOptions);
