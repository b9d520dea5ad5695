import type { Locale } from '$lib/domain/locale/locales';
import type { Lesson } from '$lib/domain/course/course';
import type { Answer, AnswerFields, ReadAnswer } from '$lib/domain/quiz/answer';
import { meantNumber } from '$lib/domain/quiz/numeric/meant-number';
import type { Question } from '$lib/domain/quiz/question';
import { readAnswer } from '$lib/domain/quiz/rules';
import type { FormKeys } from './form-keys';

/** The form of a check as it was sent. */
export interface SentForm {
	readonly question: Question;
	readonly keys: FormKeys;
	/** Id that the form carries; it drew values and order of the options. */
	readonly formId: string;
	/** Id under which the form names the question, where it was renamed since. */
	readonly askedId?: string;
	/** Seal of the question as it was asked; undefined in forms of an earlier release. */
	readonly seal: string | undefined;
	readonly fields: AnswerFields;
}

/** A check that was sent by somebody. */
export interface SentCheck extends SentForm {
	readonly learnerId: string;
	readonly lesson: Lesson;
	readonly locale: Locale;
	readonly now: number;
}

/** What the form of a check says. */
export type ReadCheck =
	| { readonly type: 'answer'; readonly answer: Answer; readonly isChanged: boolean }
	/** The question was changed since the form was shown, and what was sent is no answer any more. */
	| { readonly type: 'changed' }
	| Exclude<ReadAnswer, { readonly type: 'answer' }>;

/** What a form says, and whether the question is still the one that it asked. */
export function readCheck({ question, keys, formId, askedId, seal, fields }: SentForm): ReadCheck {
	const isChanged = seal !== keys.seal(question);
	const plain = readAnswer(question, keys.draw(formId, askedId ?? question.id), fields);
	const read = question.kind === 'numeric' ? meantNumber(question, plain) : plain;
	if (read.type === 'answer') return { ...read, isChanged };
	return isChanged ? { type: 'changed' } : read;
}
