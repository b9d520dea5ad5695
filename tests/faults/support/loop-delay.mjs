// Loaded into a server before its own code: prints on SIGUSR2 for how long its event loop stood still at most since the last time.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.on('SIGUSR2', () => {
	process.stdout.write(`event loop stood still for ${Math.round(delay.max / 1e6)} ms\n`);
	delay.reset();
});
