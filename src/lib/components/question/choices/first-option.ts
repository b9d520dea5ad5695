import type { PublicOption } from '$lib/domain/quiz/choices/choice';

/** The end of the id of the input of the first option. */
export function firstOption({ options }: { readonly options: readonly PublicOption[] }): string {
	return `answer-${options[0]?.value ?? ''}`;
}
