import { setTimeout as wait } from 'node:timers/promises';
import { firstCheck } from './answer-form';
import { newVisitor, type ShownForm, type Visitor } from './visitor';

/** People who answer one check after the other until they are told to stop. */
export interface Crowd {
	/** Ids of the forms whose answers were acknowledged. */
	readonly acknowledged: Set<string>;
	sent(): number;
	end(): Promise<void>;
}

/**
 * Lets visitors answer at once. Who has answered every check makes room for a new visitor; a server that is gone is
 * asked again, and sent the same form again, until the crowd is told to end.
 */
export function letAnswer(origin: string, size: number): Crowd {
	const acknowledged = new Set<string>();
	let isOn = true;
	let sent = 0;
	/** Sends one form again until the server answers, as browsers that keep it do. */
	const send = async (visitor: Visitor, form: ShownForm) => {
		while (isOn) {
			sent += 1;
			const answer = await visitor.post(form.action, form.fields).catch(() => undefined);
			if (answer?.status === 303) acknowledged.add(form.fields.attempt ?? '');
			if (answer) return answer.arrayBuffer().catch(() => undefined);
			await wait(30);
		}
		return undefined;
	};
	const one = async () => {
		let visitor = newVisitor(origin);
		while (isOn) {
			const form = await firstCheck(visitor).catch((fault: unknown) => fault);
			if (isForm(form)) {
				await send(visitor, form);
				continue;
			}
			if (!isGone(form)) visitor = newVisitor(origin);
			await wait(30);
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

function isForm(read: unknown): read is ShownForm {
	return typeof read === 'object' && read !== null && 'action' in read;
}

/** `fetch` throws this where nobody listens, or where the answer is cut off. */
function isGone(fault: unknown): boolean {
	return fault instanceof TypeError;
}
