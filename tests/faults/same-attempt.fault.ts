import { firstCheck, answerOnce } from './support/answer-form';
import { withBuiltServer } from './support/built-server';
import { equal, type Fault } from './fault';
import { storedAnswers } from './support/stored-answers';
import { newVisitor } from './support/visitor';

const TIMES = 100;

export const fault: Fault = {
	title: `One answer is sent ${TIMES} times at once`,
	quick: true,
	run: () =>
		withBuiltServer({}, async ({ origin, folder }) => {
			const visitor = newVisitor(origin);
			await answerOnce(visitor);
			const form = await firstCheck(visitor);
			const answers = await Promise.all(
				Array.from({ length: TIMES }, async () => {
					const answer = await visitor.post(form.action, form.fields);
					return `${answer.status} ${answer.headers.get('location')}`;
				})
			);
			const { times } = storedAnswers(folder);
			const different = new Set(answers);
			return [
				equal('different answers of the server', 1, different.size),
				equal('their status', '303', [...different][0]?.slice(0, 3)),
				equal('rows', 1, times.get(form.fields.attempt ?? '') ?? 0)
			];
		})
};
