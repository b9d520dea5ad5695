import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { letAnswer } from './answering-crowd';
import { freePort, startBuiltServer, stop, temporaryFolder } from './built-server';
import { equal, holds, type Fault } from './fault';
import { storedAnswers } from './stored-answers';

const ROUNDS = Number(process.env.FAULT_ROUNDS ?? 50);
const WRITERS = 32;

export const fault: Fault = {
	title: `The server is killed ${ROUNDS} times under ${WRITERS} writers`,
	quick: false,
	async run() {
		const wishes = { folder: temporaryFolder(), port: await freePort() };
		let server = await startBuiltServer(wishes);
		const crowd = letAnswer(server.origin, WRITERS);
		for (let round = 0; round < ROUNDS; round += 1) {
			// no two kills after the same time: 300 ms to 1 s
			await wait(300 + ((round * 137) % 700));
			server.send('SIGKILL');
			await server.ended;
			server = await startBuiltServer(wishes);
		}
		await crowd.end();
		await stop(server);
		const { times, integrity } = storedAnswers(wishes.folder);
		const lost = [...crowd.acknowledged].filter((id) => !times.has(id));
		const double = [...times].filter(([, count]) => count > 1);
		rmSync(wishes.folder, { recursive: true });
		return [
			holds(
				'answers acknowledged, of those sent',
				`> ${ROUNDS}`,
				`${crowd.acknowledged.size} of ${crowd.sent()}`,
				crowd.acknowledged.size > ROUNDS
			),
			equal('acknowledged and lost', 0, lost.length),
			equal('stored twice', 0, double.length),
			equal('integrity', 'ok', integrity)
		];
	}
};
