import type { Answer, FilledFields } from './answer';

/** The typed text of an answer as the value of its field. */
export function fillText(answer: Answer): FilledFields {
	return { answer: answer.type === 'text' ? [answer.text] : [] };
}
