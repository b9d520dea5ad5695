import { equal, holds, type Fault } from '../fault';
import { startRefused, withBuiltServer } from '../support/built-server';

export const fault: Fault = {
	title: 'A second server on one data folder',
	quick: true,
	run: () =>
		withBuiltServer({}, async ({ folder, origin }) => {
			const second = await startRefused({ folder });
			const health = await fetch(`${origin}/healthz`);
			return [
				equal('the second server ends', 1, second.code),
				holds(
					'its message',
					'names the folder and the way out',
					second.said.trim(),
					second.said.includes(
						`Another server already uses the data folder ${folder}. Stop it first`
					)
				),
				equal('the first goes on', 200, health.status)
			];
		})
};
