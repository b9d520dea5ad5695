import type { Answer } from './answer';

/** Tells whether two answers mean the same, in whatever order their parts were stored. */
export function isSameAnswer(one: Answer, other: Answer): boolean {
	return inOneOrder(one) === inOneOrder(other);
}

function inOneOrder(answer: Answer): string {
	switch (answer.type) {
		case 'choices':
			return JSON.stringify([answer.type, ...[...answer.ids].sort()]);
		case 'path':
			return JSON.stringify([answer.type, ...answer.ids]);
		case 'rows':
			return JSON.stringify([answer.type, ...Object.entries(answer.values).sort(byKey)]);
		case 'text':
			return JSON.stringify([answer.type, answer.text]);
	}
}

function byKey([one]: [string, string], [other]: [string, string]): number {
	return one < other ? -1 : 1;
}
