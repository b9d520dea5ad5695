import * as v from 'valibot';
import { Id, Text } from './fields';
import { QuestionBlock, QuestionTexts } from './question';

/** test.yaml: the pool of a module test, with keys. */
export const TestFile = v.strictObject({
	id: Id,
	draw: v.pipe(v.number(), v.integer(), v.minValue(1)),
	pass: v.pipe(v.number(), v.minValue(1), v.maxValue(100)),
	questions: v.array(QuestionBlock)
});
/** test.ru.yaml: texts by id. */
export const TestTexts = v.strictObject({
	source: v.optional(Text),
	questions: v.array(QuestionTexts)
});
