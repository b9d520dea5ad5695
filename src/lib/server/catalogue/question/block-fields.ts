import * as v from 'valibot';
import { Id, IndicatorId, Text } from '../schema-fields';

/** What to say to the person who gave this answer. */
export const Because = Text;

/** Fields that the blocks of every kind have. */
export const headFields = {
	id: Id,
	prompt: Text,
	indicators: v.optional(v.array(IndicatorId), []),
	objectives: v.optional(v.array(Id), [])
};

/** Texts of things that are told apart by their ids. */
export const TextsById = v.array(v.strictObject({ id: Id, text: Text, because: Because }));

/** Whether no two things of a list have the same value in a field. */
export function areDistinct<Field extends string>(
	things: readonly Readonly<Record<Field, string>>[],
	field: Field
): boolean {
	return new Set(things.map((thing) => thing[field])).size === things.length;
}
