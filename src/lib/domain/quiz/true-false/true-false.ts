import { choosingOne } from '../choices/choosing-one';
import { nameOptions } from '../drawing/drawn-options';
import type { QuestionRules } from '../question-rules';

/** True comes before false, since the order of a fixed pair tells nothing. */
export const trueFalse: QuestionRules<'true-false'> = choosingOne(nameOptions);
