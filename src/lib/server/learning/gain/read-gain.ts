import type { Answer, AnswerFields, ReadAnswer } from '$lib/domain/quiz/answer';
import type { Question } from '$lib/domain/quiz/question';
import { readAnswer } from '$lib/domain/quiz/rules';
import type { FormKeys } from '../checks/form-keys';

/** The form with the questions of a phase as it was sent. */
export interface GainForm {
	/** The questions as they are asked, in the language of the form. */
	readonly questions: readonly Question[];
	readonly keys: FormKeys;
	/** Id of the form; it drew the order of the options. */
	readonly seed: string;
	/** The fields of one question. */
	readonly fieldsOf: (questionId: string) => AnswerFields;
	/** Seal of a question as it was asked; undefined in forms of an earlier release. */
	readonly sealOf: (questionId: string) => string | undefined;
}

/** Why one question of a form was not taken. */
export type GainFault =
	Exclude<ReadAnswer, { readonly type: 'answer' | 'unfinished' }> | { readonly type: 'changed' };

/** What a form says by question id, and what is wrong with it; what was left open was not known. */
export function readGain({ questions, keys, seed, fieldsOf, sealOf }: GainForm) {
	const answers: Record<string, Answer> = {};
	const faults = new Map<string, GainFault>();
	for (const question of questions) {
		const read = readAnswer(question, keys.draw(seed, question.id), fieldsOf(question.id));
		if (sealOf(question.id) !== keys.seal(question)) faults.set(question.id, { type: 'changed' });
		else if (read.type === 'answer') answers[question.id] = read.answer;
		else if (read.type !== 'incomplete' && read.type !== 'unfinished') {
			faults.set(question.id, read);
		}
	}
	return { answers, faults };
}
