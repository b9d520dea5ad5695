import * as v from 'valibot';
import { Id, IndicatorId, Text, Texts, wholeBetween } from '../schema-fields';

/** course.yaml: ids and the texts of the source language. */
export const CourseFile = v.strictObject({ id: Id, title: Text, summary: Text, outcomes: Texts });
/** course.ru.yaml, module.ru.yaml: the texts in another language. */
export const CourseTexts = v.strictObject({
	source: v.optional(Text),
	title: Text,
	summary: Text,
	outcomes: Texts
});
/** module.yaml. */
export const ModuleFile = v.strictObject({
	id: Id,
	title: Text,
	summary: Text,
	outcomes: Texts,
	criterion: v.optional(Text)
});

const Objectives = v.pipe(
	v.array(v.strictObject({ id: Id, text: Text })),
	v.minLength(1, 'is empty')
);
/** Front matter of a lesson in its source language. */
export const LessonFront = v.strictObject({
	id: Id,
	title: Text,
	summary: Text,
	minutes: wholeBetween(1, 90),
	objectives: Objectives,
	indicators: v.optional(v.array(IndicatorId), [])
});
/** Front matter of a translated lesson. */
export const LessonFrontTexts = v.strictObject({
	source: v.optional(Text),
	title: Text,
	summary: Text,
	objectives: Objectives
});
/** Front matter of a plain page. */
export const PageFront = v.strictObject({
	source: v.optional(Text),
	title: Text,
	summary: Text
});
