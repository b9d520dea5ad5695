/** The end of the id of the one input of a typed answer. */
export function firstAnswer(): string {
	return 'answer';
}
