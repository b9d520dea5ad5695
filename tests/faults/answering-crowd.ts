import { setTimeout as wait } from 'node:timers/promises';
import { firstCheck } from './answer-form';
import { newVisitor } from './visitor';

/** People who answer one check after the other until they are told to stop. */
export interface Crowd {
	/** Ids of the forms whose answers were acknowledged. */
	readonly acknowledged: Set<string>;
	sent(): number;
	end(): Promise<void>;
}

/**
 * Lets visitors answer at once. Who has answered every check makes room for a new visitor; a server that is gone is
 * asked again until the crowd is told to end.
 */
export function letAnswer(origin: string, size: number): Crowd {
	const acknowledged = new Set<string>();
	let isOn = true;
	let sent = 0;
	const one = async () => {
		let visitor = newVisitor(origin);
		while (isOn) {
			const form = await firstCheck(visitor).catch(() => undefined);
			if (!form) {
				visitor = newVisitor(origin);
				await wait(30);
				continue;
			}
			sent += 1;
			const answer = await visitor.post(form.action, form.fields).catch(() => undefined);
			if (answer?.status === 303) acknowledged.add(form.fields.attempt ?? '');
		}
	};
	const all = Promise.all(Array.from({ length: size }, one));
	return {
		acknowledged,
		sent: () => sent,
		async end() {
			isOn = false;
			await all;
		}
	};
}
