import type { Test } from '../course/course';
import type { Question } from '../quiz/question';
import { shuffle } from '../quiz/drawing/shuffle';

/**
 * Draws the questions of one try: items not asked in the last try first, among them every objective as evenly as
 * the pool allows, and of equally needed items the one asked least often so far. A final test takes from every module
 * as evenly as its pool allows, before anything else.
 * @param earlier ids of the questions of each earlier try, the latest try first
 */
export function drawTest(
	test: Test,
	seed: string,
	earlier: readonly (readonly string[])[]
): readonly Question[] {
	const asked = new Map<string, number>();
	for (const id of earlier.flat()) asked.set(id, (asked.get(id) ?? 0) + 1);
	const covered = new Map<string, number>();
	const taken = new Map<string, number>();
	const partOf = ({ id }: Question) => test.parts?.[id] ?? '';
	const left = shuffle(test.questions.source, `${seed} ${test.id}`);
	const drawn: Question[] = [];
	while (drawn.length < test.draw && left.length > 0) {
		const costs = left.map((question) => [
			taken.get(partOf(question)) ?? 0,
			earlier[0]?.includes(question.id) ? 1 : 0,
			Math.min(...question.objectives.map((id) => covered.get(id) ?? 0)),
			asked.get(question.id) ?? 0
		]);
		const [next] = left.splice(indexOfLeast(costs), 1) as [Question];
		drawn.push(next);
		taken.set(partOf(next), (taken.get(partOf(next)) ?? 0) + 1);
		for (const id of next.objectives) covered.set(id, (covered.get(id) ?? 0) + 1);
	}
	return shuffle(drawn, `${seed} order`);
}

/** Place of the first of the least lists, compared number by number. */
function indexOfLeast(lists: readonly (readonly number[])[]): number {
	let least = 0;
	lists.forEach((list, index) => {
		const best = lists[least] ?? [];
		const differs = list.findIndex((value, place) => value !== best[place]);
		if (differs >= 0 && (list[differs] ?? 0) < (best[differs] ?? 0)) least = index;
	});
	return least;
}
