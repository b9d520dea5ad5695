// Loaded into the server process: tells over the channel of its parent how long the event loop stood still.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const watched = monitorEventLoopDelay({ resolution: 5 });
watched.enable();
process.on('message', (line) => {
	if (line !== 'longest stall') return;
	process.send?.(watched.max / 1e6);
	watched.reset();
});
// The channel alone must not keep the server from ending.
process.channel?.unref();
