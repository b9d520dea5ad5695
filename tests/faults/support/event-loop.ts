import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import type { BuiltServer } from './built-server';

/** Flags with which a server tells for how long its event loop stood still. */
export const WATCH_EVENT_LOOP: readonly string[] = [
	'--import',
	pathToFileURL(resolve('tests/faults/support/loop-delay.mjs')).href
];

/** The longest standstill that anybody's request may cause. */
export const MOST_STANDSTILL_MS = 300;

/** Milliseconds for which a server's event loop stood still at most while `work` went on. */
export async function standstillDuring(
	server: BuiltServer,
	work: () => Promise<unknown>
): Promise<number> {
	await longestStandstill(server);
	await work();
	return longestStandstill(server);
}

async function longestStandstill(server: BuiltServer): Promise<number> {
	const before = server.said().length;
	server.send('SIGUSR2');
	for (;;) {
		const told = /event loop stood still for (\d+) ms/.exec(server.said().slice(before));
		if (told) return Number(told[1]);
		if (!server.isRunning()) throw new Error(`the server ended: ${server.said()}`);
		await wait(10);
	}
}
