import * as v from 'valibot';
import type { Question } from '$lib/domain/quiz/question';
import type { QuestionKind } from '$lib/domain/quiz/question-kinds';
import { issuePath, isUnknownField, tellIssue } from '../files/tell-issue';
import { lose, report, type ParseContext } from '../parse-context';
import { Id, Text } from '../schema-fields';
import { QUESTION_CONTENT } from './question-content';

/** The texts of a question in another language; which fields there are beside these two depends on the kind. */
export const QuestionTexts = v.looseObject({ id: Id, prompt: v.optional(Text) });
export type QuestionTexts = v.InferOutput<typeof QuestionTexts>;

/** Where translated texts are: the file, and the line of each field below them. */
export interface TextsPlace {
	readonly file: string;
	readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** Lays the texts of a translation over a question; ids must agree, keys come from the source. */
export function translateQuestion<Kind extends QuestionKind>(
	context: ParseContext,
	place: TextsPlace,
	question: Question<Kind>,
	{ id: _id, prompt, ...own }: QuestionTexts
): Question<Kind> {
	const { texts, translate } = QUESTION_CONTENT[question.kind];
	const fault = (field: string, reason: string) =>
		report(context, place.file, place.lineOf(['id']), `${question.id}.${field}`, reason);
	if (question.prompt && !prompt) fault('prompt', 'is missing');
	const read = v.safeParse(texts, own);
	if (read.success) return translate({ ...question, prompt: prompt ?? '' }, read.output, fault);
	for (const issue of read.issues) {
		const path = issuePath(issue);
		const field = path.join('.');
		if (isUnknownField(issue) && path.length === 1) {
			fault(field, `does not belong to the kind ${question.kind}`);
		} else report(context, place.file, place.lineOf(path), field, tellIssue(issue));
	}
	lose(context, place.file);
	return question;
}
