const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/** Backwards, a clock may be corrected by this much; more is a jump. */
const BACK = 2 * MINUTE;
/** Forwards, a laptop may have slept over a long weekend; more is a jump. */
const FORWARD = 4 * DAY;
/** After a jump, a clock that shows what the steady one shows has been set right. */
const AGREES = 2 * MINUTE;

/** A clock that goes on as before when the machine's clock jumps by days or years. */
export interface SteadyClock {
	/** Milliseconds since 1970; never jumps while the server runs. */
	now(): number;
	/** Looks at the machine's clock every minute, so that a jump can be told from time that passed. Gives a way to stop. */
	watch(): () => void;
}

/**
 * A steady clock over the machine's clock. Until it is watched it only passes that on, for commands and tests.
 * @param wall the machine's clock
 * @param tellJump receives by how many milliseconds the clock jumped
 */
export function createSteadyClock(wall: () => number, tellJump: (by: number) => void): SteadyClock {
	let seen: number | undefined;
	let offset = 0;
	const now = () => {
		const shown = wall();
		if (seen !== undefined) {
			const step = shown - seen;
			const isRightAgain = offset !== 0 && Math.abs(shown - (seen + offset)) < AGREES;
			if (isRightAgain) offset = 0;
			else if (step < -BACK || step > FORWARD) offset -= step;
			if (isRightAgain || step < -BACK || step > FORWARD) tellJump(step);
			seen = shown;
		}
		return shown + offset;
	};
	return {
		now,
		watch() {
			seen = wall();
			const timer = setInterval(now, MINUTE).unref();
			return () => {
				clearInterval(timer);
				seen = undefined;
			};
		}
	};
}

/** The server's own: what ends after a time (sessions, waits, what is swept out) follows it, so that a wrong clock ends nothing. */
export const steadyClock = createSteadyClock(
	() => Date.now(),
	(by) => {
		const hours = Math.round(by / (60 * MINUTE));
		console.error(
			`The clock of this machine jumped by ${hours} hours. Sessions and waits go on as if it had not; set the clock right, or restart the server if it is right now.`
		);
	}
);
