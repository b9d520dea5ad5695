import * as v from 'valibot';
import { Id, Text, wholeBetween } from '../schema-fields';
import { QuestionBlock } from '../question/question-content';
import { QuestionTexts } from '../question/translate-question';

/** test.yaml: the pool of a module test, with keys. */
export const TestFile = v.strictObject({
	id: Id,
	draw: wholeBetween(1, 100),
	pass: wholeBetween(1, 100),
	questions: v.array(QuestionBlock)
});
/** test.ru.yaml: texts by id. */
export const TestTexts = v.strictObject({
	source: v.optional(Text),
	questions: v.array(QuestionTexts)
});
