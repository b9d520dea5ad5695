import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { temporaryFolder, type BuiltServer, type ServerOptions } from './built-server';

/** A clock that a fault can set while a server runs by it. */
export interface ShiftedClock {
	/** How a server is started that goes by it. */
	readonly options: Required<Pick<ServerOptions, 'settings' | 'nodeFlags'>>;
	/** Sets the clock for servers that start from now on. */
	set(milliseconds: number): void;
	/** Sets the clock of a running server, and waits until it goes by that. */
	jump(server: BuiltServer, milliseconds: number): Promise<void>;
}

/** A clock that shows the right time until it is set. */
export function shiftedClock(): ShiftedClock {
	const file = join(temporaryFolder(), 'clock');
	const set = (milliseconds: number) => writeFileSync(file, String(milliseconds));
	set(0);
	return {
		options: {
			settings: { CLOCK_FILE: file },
			nodeFlags: ['--import', pathToFileURL(resolve('tests/faults/support/shift-clock.mjs')).href]
		},
		set,
		async jump(server, milliseconds) {
			set(milliseconds);
			const before = server.said().length;
			server.send('SIGUSR2');
			while (!server.said().slice(before).includes(`clock shifted by ${milliseconds} ms`)) {
				if (!server.isRunning()) throw new Error(`the server ended: ${server.said()}`);
				await wait(5);
			}
		}
	};
}
