import { setTimeout as wait } from 'node:timers/promises';
import { firstCheck } from './answer-form';
import { newVisitor, type Visitor } from './visitor';

/** People who answer one check after the other until they are told to stop. */
export interface Crowd {
	/** Ids of the forms whose answers were acknowledged. */
	readonly acknowledged: Set<string>;
	sent(): number;
	end(): Promise<void>;
}

/** Visitors with a cookie of their own: their work is kept already. */
export async function gather(origin: string, size: number): Promise<Visitor[]> {
	const visitors = Array.from({ length: size }, () => newVisitor(origin));
	for (const visitor of visitors) {
		const form = await firstCheck(visitor);
		await visitor.post(form.action, form.fields);
	}
	return visitors;
}

/** Lets all visitors answer at once. A server that is gone is asked again until the crowd is told to end. */
export function letAnswer(visitors: readonly Visitor[], acknowledged = new Set<string>()): Crowd {
	let isOn = true;
	let sent = 0;
	const one = async (visitor: Visitor) => {
		while (isOn) {
			const form = await firstCheck(visitor).catch(() => undefined);
			if (!form) {
				await wait(30);
				continue;
			}
			sent += 1;
			const answer = await visitor.post(form.action, form.fields).catch(() => undefined);
			if (answer?.status === 303) acknowledged.add(form.fields.attempt ?? '');
		}
	};
	const all = Promise.all(visitors.map(one));
	return {
		acknowledged,
		sent: () => sent,
		async end() {
			isOn = false;
			await all;
		}
	};
}
