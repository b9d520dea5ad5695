// Loaded into the server process: tells over the channel of its parent how long the event loop stood still.
import { longestStandstill } from '../loop-clock.mjs';

process.on('message', (line) => {
	if (line === 'stand still') standStill();
	if (line === 'longest stall') process.send?.(longestStandstill());
});
// The channel alone must not keep the server from ending.
process.channel?.unref();

/** What a costly request does to everybody else: shows whoever measures that a standstill is seen. */
function standStill() {
	const end = performance.now() + 400;
	while (performance.now() < end);
	process.send?.('went on');
}
