import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { fillAnswer } from '../../src/lib/domain/quiz/rules';
import { formKeys } from '../../src/lib/server/learning/checks/form-keys';
import type { AnswerTo, LoadPlan, LoadSeen } from './load';

// The load generator: a fixed number of kept connections, each sending its next request when the last was answered.
process.once('message', (plan: LoadPlan) => {
	void run(plan)
		.catch((fault: unknown) => ({ fault: String(fault) }))
		.then((seen) => process.send?.(seen, () => process.disconnect()));
});

async function run(plan: LoadPlan): Promise<LoadSeen> {
	const agent = new Agent({ keepAlive: true, maxSockets: plan.connections });
	const begun = performance.now();
	const end = begun + plan.seconds * 1000;
	const times: number[] = [];
	let turn = 0;
	const connection = async () => {
		while (performance.now() < end) {
			const sent = performance.now();
			await send(agent, plan, (turn += 1));
			times.push(performance.now() - sent);
		}
	};
	await Promise.all(Array.from({ length: plan.connections }, connection));
	agent.destroy();
	times.sort((a, b) => a - b);
	return {
		requests: times.length,
		seconds: (performance.now() - begun) / 1000,
		p95Ms: times[Math.floor(times.length * 0.95)] ?? Number.NaN
	};
}

function send(agent: Agent, plan: LoadPlan, turn: number): Promise<void> {
	const body = plan.answerTo && answerForm(plan.answerTo);
	return new Promise((resolve, reject) => {
		const sent = request(plan.url, {
			agent,
			method: body ? 'POST' : 'GET',
			headers: {
				'accept-encoding': 'br',
				...(plan.cookies.length > 0 && { cookie: plan.cookies[turn % plan.cookies.length] }),
				...(body && {
					'content-type': 'application/x-www-form-urlencoded',
					'content-length': body.length,
					accept: 'text/html',
					origin: new URL(plan.url).origin
				})
			}
		});
		sent.once('error', reject);
		sent.once('response', (response) => {
			response.resume();
			if (response.statusCode === plan.expect) response.once('end', resolve);
			else reject(new Error(`${plan.url} answered ${response.statusCode}`));
		});
		sent.end(body);
	});
}

/** A new answer from a form of its own, with the values that the server draws for it. */
function answerForm({ question, choice, secret }: AnswerTo): string {
	const attempt = randomUUID();
	const keys = formKeys(secret);
	const draw = keys.draw(attempt, question.id);
	const { answer = [] } = fillAnswer(question, draw, { type: 'choices', ids: [choice] });
	const head = { question: question.id, attempt, asked: keys.seal(question) };
	return new URLSearchParams({ ...head, answer: String(answer) }).toString();
}
