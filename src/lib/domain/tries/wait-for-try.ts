import type { TestResult } from '../progress/course-progress';

const MINUTE_MS = 60_000;
/** Pauses after the second failed try and those after it: time to read again, and too long to guess one's way through. */
const PAUSES_MS = [10 * MINUTE_MS, 60 * MINUTE_MS, 4 * 60 * MINUTE_MS] as const;

/**
 * Moment at which the next try at a test may begin; undefined when it may begin now. The second try may follow at once,
 * and who has passed may repeat the test at any time.
 * @param tries results of the tries that were handed in, the latest first
 * @example waitForTry([failedAt(0), failedAt(-60_000)], 0) // 600_000
 */
export function waitForTry(
	tries: readonly Pick<TestResult, 'passed' | 'submittedAt'>[],
	now: number
): number | undefined {
	const [last] = tries;
	if (!last || tries.length < 2 || tries.some(({ passed }) => passed)) return undefined;
	const pause = PAUSES_MS[Math.min(tries.length - 2, PAUSES_MS.length - 1)] ?? 0;
	const until = last.submittedAt + pause;
	// A try that was handed in later than now: the clock was set back, and nobody waits for it to come round again.
	return now < last.submittedAt || now >= until ? undefined : until;
}
