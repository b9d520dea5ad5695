import type { JudgementShape } from './judgement/judgement-shape';
import type { MatchingShape } from './matching/matching-shape';
import type { MultipleShape } from './multiple/multiple-shape';
import type { NumericShape } from './numeric/numeric-shape';
import type { OrderingShape } from './ordering/ordering-shape';
import type { ReflectionShape } from './reflection/reflection-shape';
import type { ScenarioShape } from './scenario/scenario-shape';
import type { ShortTextShape } from './short-text/short-text-shape';
import type { SingleShape } from './single/single-shape';
import type { TrueFalseShape } from './true-false/true-false-shape';

/**
 * Every kind of question with its shapes: with the key, as the browser receives it, on paper, and explained.
 * A kind that is entered here is missed by the compiler wherever else it must be entered.
 */
export interface QuestionShapes {
	readonly single: SingleShape;
	readonly multiple: MultipleShape;
	readonly 'true-false': TrueFalseShape;
	readonly judgement: JudgementShape;
	readonly matching: MatchingShape;
	readonly ordering: OrderingShape;
	readonly numeric: NumericShape;
	readonly 'short-text': ShortTextShape;
	readonly scenario: ScenarioShape;
	readonly reflection: ReflectionShape;
}

export type QuestionKind = keyof QuestionShapes;
