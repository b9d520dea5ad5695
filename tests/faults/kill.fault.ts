import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { letAnswer } from './support/answering-crowd';
import { freePort, startBuiltServer, stop, temporaryFolder } from './support/built-server';
import { equal, holds, type Fault } from './fault';
import { storedAnswers } from './support/stored-answers';

const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 50);
const WRITERS = 32;
/** Answers for each round on average; a round that kills a server before it has warmed up says little. */
const LEAST = 10;
/** Longest wait of a round for its answers. */
const PATIENCE_MS = 8000;

export const fault: Fault = {
	title: `The server is killed ${ROUNDS} times under ${WRITERS} writers`,
	quick: false,
	async run() {
		const options = { folder: temporaryFolder(), port: await freePort() };
		let server = await startBuiltServer(options);
		const crowd = letAnswer(server.origin, WRITERS);
		for (let round = 0; round < ROUNDS; round += 1) {
			await momentOf(round, () => crowd.acknowledged.size);
			server.send('SIGKILL');
			await server.ended;
			server = await startBuiltServer(options);
		}
		await crowd.end();
		await stop(server);
		const { times, integrity } = storedAnswers(options.folder);
		const lost = [...crowd.acknowledged].filter((id) => !times.has(id));
		const double = [...times].filter(([, count]) => count > 1);
		rmSync(options.folder, { recursive: true });
		return [
			holds(
				'answers acknowledged, of those sent',
				`≥ ${LEAST * ROUNDS}`,
				`${crowd.acknowledged.size} of ${crowd.sent()}`,
				crowd.acknowledged.size >= LEAST * ROUNDS
			),
			equal('acknowledged and lost', 0, lost.length),
			equal('stored twice', 0, double.length),
			equal('integrity', 'ok', integrity)
		];
	}
};

/** Waits for a moment to kill at: every fifth while the server begins, the others in the middle of a stream of answers. */
async function momentOf(round: number, acknowledged: () => number): Promise<void> {
	if (round % 5 === 4) return void (await wait((round * 137) % 400));
	const enough = acknowledged() + 10 + ((round * 17) % 30);
	const latest = performance.now() + PATIENCE_MS;
	while (acknowledged() < enough && performance.now() < latest) await wait(5);
	await wait((round * 37) % 60);
}
