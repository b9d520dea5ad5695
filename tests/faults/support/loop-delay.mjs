// Loaded into a server before its own code: prints on SIGUSR2 for how long its event loop stood still at most since the last time.
import { longestStandstill } from '../loop-clock.mjs';

process.on('SIGUSR2', () => {
	process.stdout.write(`event loop stood still for ${Math.round(longestStandstill())} ms\n`);
});
