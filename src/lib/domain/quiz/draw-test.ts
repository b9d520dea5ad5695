import type { ModuleTest } from '../course/course';
import type { Question } from './question';
import { shuffle } from './shuffle';

/**
 * Draws the questions of one try: items not asked in the last try first, every objective as evenly as the pool allows.
 * @param asked ids of the questions of the last try
 */
export function drawTest(
	test: ModuleTest,
	seed: string,
	asked: readonly string[]
): readonly Question[] {
	const pool = shuffle(test.questions.en ?? [], `${seed} ${test.id}`);
	const fresh = pool.filter((question) => !asked.includes(question.id));
	const used = pool.filter((question) => asked.includes(question.id));
	const drawn: Question[] = [];
	const times = new Map<string, number>();
	for (const source of [fresh, used]) {
		const left = [...source];
		while (drawn.length < test.draw && left.length > 0) {
			left.sort((a, b) => leastAsked(a, times) - leastAsked(b, times));
			const next = left.shift() as Question;
			drawn.push(next);
			for (const objective of next.objectives) {
				times.set(objective, (times.get(objective) ?? 0) + 1);
			}
		}
	}
	return shuffle(drawn, `${seed} order`);
}

function leastAsked(question: Question, times: ReadonlyMap<string, number>): number {
	return Math.min(...question.objectives.map((objective) => times.get(objective) ?? 0));
}
