import * as v from 'valibot';
import { Id, Text } from '../../schema-fields';
import { areDistinct, Because } from '../block-fields';

const ChoiceItem = v.strictObject({
	id: Id,
	text: Text,
	correct: v.optional(v.boolean(), false),
	because: Because
});

/** A list of choices with the key. */
export const choiceFields = (least: number, most: number) =>
	v.pipe(
		v.array(ChoiceItem),
		v.minLength(least, `needs at least ${least} choices`),
		v.maxLength(most, `has more than ${most} choices`),
		v.check((list) => areDistinct(list, 'id'), 'has two choices with the same id'),
		v.check((list) => areDistinct(list, 'text'), 'has two choices with the same text')
	);
