import * as v from 'valibot';
import { Id, Text } from '../schema-fields';
import { QuestionBlock } from '../question/question-content';
import { QuestionTexts } from '../question/translate-question';

/** gain-check.yaml: the same asked before and after the course, with keys. */
export const GainCheckFile = v.strictObject({
	id: Id,
	pairs: v.pipe(
		v.array(
			v.strictObject({
				id: Id,
				objective: v.optional(Id),
				before: QuestionBlock,
				after: QuestionBlock
			})
		),
		v.minLength(5, 'needs at least 5 pairs'),
		v.maxLength(12, 'has more than 12 pairs')
	)
});
/** gain-check.ru.yaml: texts by id. */
export const GainCheckTexts = v.strictObject({
	source: v.optional(Text),
	pairs: v.array(v.strictObject({ id: Id, before: QuestionTexts, after: QuestionTexts }))
});
