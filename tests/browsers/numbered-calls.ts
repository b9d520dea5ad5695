/** Calls whose answers are told apart by a number, as both protocols of browsers have them. */
export interface Calls {
	readonly call: (method: string, params?: object, more?: object) => Promise<unknown>;
	/** Takes one message of the browser. */
	readonly receive: (message: string) => void;
	/** Lets every open call fail. */
	readonly end: (reason: string) => void;
}

interface Message {
	readonly id?: number | null;
	readonly method?: string;
	readonly params?: unknown;
	readonly result?: unknown;
	readonly error?: { readonly message: string } | string;
	readonly message?: string;
}

interface Waiting {
	resolve(result: unknown): void;
	reject(fault: Error): void;
}

const LONGEST = 30_000;

/** @param tell what the browser says unasked */
export function numberedCalls(
	send: (message: string) => void,
	tell: (event: { method: string; params: unknown }) => void
): Calls {
	let last = 0;
	const waiting = new Map<number, Waiting>();
	return {
		call: (method, params = {}, more = {}) =>
			new Promise((resolve, reject) => {
				const id = (last += 1);
				const timer = setTimeout(() => {
					waiting.delete(id);
					reject(new Error(`${method}: no answer`));
				}, LONGEST);
				const done = () => clearTimeout(timer);
				waiting.set(id, {
					resolve: (result) => (done(), resolve(result)),
					reject: (fault) => (done(), reject(fault))
				});
				send(JSON.stringify({ id, method, params, ...more }));
			}),
		receive: (text) => {
			const message = JSON.parse(text) as Message;
			const one = waiting.get(message.id ?? 0);
			if (!one) {
				if (message.method) tell({ method: message.method, params: message.params });
				return;
			}
			waiting.delete(message.id ?? 0);
			if (message.error) one.reject(new Error(faultOf(message)));
			else one.resolve(message.result);
		},
		end: (reason) => {
			for (const one of waiting.values()) one.reject(new Error(reason));
			waiting.clear();
		}
	};
}

function faultOf({ error, message }: Message): string {
	return typeof error === 'string' ? `${error}: ${message ?? ''}` : (error?.message ?? '');
}
