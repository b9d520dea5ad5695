import { createHmac } from 'node:crypto';
import { askedText } from '$lib/domain/quiz/asked-text';
import type { Draw } from '$lib/domain/quiz/drawing/draw';
import type { Question } from '$lib/domain/quiz/question';

/** Hexadecimal digits that a value has; two of the few options of a form never share so many by chance. */
const VALUE_LENGTH = 12;

/** What the forms of this installation carry; all of it follows from its secret, and the key from none of it. */
export interface FormKeys {
	/**
	 * Id of a form, the same as long as the same things are said of it, so that a reload or the way back shows the same
	 * form and nothing has to be stored before the answer.
	 */
	readonly formId: (...told: readonly (string | number)[]) => string;
	/** Values and order of what one question offers in one form. `questionId` is the id that the form names. */
	readonly draw: (formId: string, questionId: string) => Draw;
	/** Seal of a question as it is asked; another one means that the question was changed since the form was shown. */
	readonly seal: (question: Question) => string;
}

/** The keys that follow from a secret. */
export function formKeys(secret: string): FormKeys {
	const seals = new WeakMap<Question, string>();
	const digest = (...told: readonly (string | number)[]) =>
		createHmac('sha256', secret).update(JSON.stringify(told)).digest('hex');
	return {
		formId: (...told) => asUuid(digest('form', ...told)),
		draw: (formId, questionId) => (name) => {
			const drawn = digest('draw', formId, questionId, name);
			return { value: drawn.slice(0, VALUE_LENGTH), rank: drawn.slice(VALUE_LENGTH) };
		},
		seal(question) {
			const known = seals.get(question) ?? digest('seal', askedText(question)).slice(0, 16);
			seals.set(question, known);
			return known;
		}
	};
}

/** Writes a digest as a UUID of version 8, which is for ids made in one's own way. */
function asUuid(digest: string): string {
	return [
		digest.slice(0, 8),
		digest.slice(8, 12),
		`8${digest.slice(13, 16)}`,
		`a${digest.slice(17, 20)}`,
		digest.slice(20, 32)
	].join('-');
}
