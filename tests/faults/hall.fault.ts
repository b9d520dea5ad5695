import { withBuiltServer } from './support/built-server';
import { equal, holds, type Fault, type Outcome } from './fault';
import { newVisitor } from './support/visitor';

const PEOPLE = 200;
const AT_ONCE = 8;
const ROBOT = 200;
const PASSWORD = 'four quiet lamps on a hill';

export const fault: Fault = {
	title:
		'A hall of 200 people behind one network address registers, then a robot goes on from there',
	quick: false,
	run: () =>
		withBuiltServer({}, async ({ origin }) => {
			const begun = Date.now();
			const hall = await registerAll(origin, 'person', PEOPLE);
			const minutes = (Date.now() - begun) / 60_000;
			const robot = await registerAll(origin, 'robot', ROBOT);
			return [
				equal('people of the hall who have an account', PEOPLE, hall.opened),
				holds(
					'time they needed together',
					'under 10 minutes',
					`${minutes.toFixed(1)} min`,
					minutes < 10
				),
				holds(
					'accounts the robot got',
					'fewer than it asked for',
					robot.opened,
					robot.opened < ROBOT
				),
				equal('refusals of the robot that say when to come back', robot.refused, robot.told)
			] satisfies Outcome[];
		})
};

interface Registered {
	readonly opened: number;
	readonly refused: number;
	/** Refusals with Retry-After. */
	readonly told: number;
}

/** Registers people of their own browsers, some at a time; whoever hears that the server is busy sends again. */
async function registerAll(origin: string, name: string, people: number): Promise<Registered> {
	let opened = 0;
	let refused = 0;
	let told = 0;
	const waiting = Array.from({ length: people }, (_, number) => `${name}-${number}@tavrin.example`);
	const work = async () => {
		for (let email = waiting.pop(); email; email = waiting.pop()) {
			const answer = await registerOne(origin, email);
			if (answer.status === 303) opened += 1;
			if (answer.status === 429) refused += 1;
			if (answer.status === 429 && answer.headers.has('retry-after')) told += 1;
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return { opened, refused, told };
}

async function registerOne(origin: string, email: string): Promise<Response> {
	const visitor = newVisitor(origin);
	const form = { name: 'Somebody of the hall', email, password: PASSWORD };
	let answer = await visitor.post('/en/register', form);
	while (answer.status === 503) answer = await visitor.post('/en/register', form);
	await answer.arrayBuffer();
	return answer;
}
