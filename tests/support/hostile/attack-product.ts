import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { hostileRequest } from './hostile-request';
import { ACTORS, startProduct, type Actor, type ProductServer } from './product-server';
import {
	formRequest,
	pageRequest,
	sendRequest,
	type RawAnswer,
	type RawRequest
} from './send-request';
import { drawSiteMap } from './site-map';
import { findTargets, type Target } from './targets';

/** How hard to try. */
export interface AttackPlan {
	/** Requests to each target as each actor. */
	readonly rounds: number;
	/** After this time no round is begun; one is always made. */
	readonly seconds: number;
	readonly seed: number;
}

/** What came of an attack on everything that answers. */
export interface AttackReport {
	readonly rounds: number;
	readonly requests: number;
	readonly targets: number;
	/** How often each status was answered; 0 for a connection that broke off. */
	readonly statuses: Readonly<Record<string, number>>;
	/** Requests that were answered as no request may be. */
	readonly wrong: readonly string[];
	/** Loads, actions and endpoints that no real request got into. */
	readonly unreached: readonly string[];
	/** What the server wrote about faults of its own. */
	readonly faults: readonly string[];
	readonly isAlive: boolean;
}

/** What takes away the work of others goes last, and a whole city after its parts. */
function rank({ name }: Target): number {
	if (name.includes('/delete ?/')) return 2;
	return /\?\/(?:delete|withdraw|forget)$|sign-out/.test(name) ? 1 : 0;
}

/** What a request that got in is not answered with. */
const NOT_IN = [0, 403, 404, 405, 415];

/** Sends hostile requests to every load, action and endpoint of the built product, as everybody who may come. */
export async function attackProduct(plan: AttackPlan): Promise<AttackReport> {
	const server = await startProduct();
	try {
		const targets = findTargets(await drawSiteMap(server)).sort(
			(one, other) => rank(one) - rank(other)
		);
		const unreached: string[] = [];
		for (const target of targets) {
			if (!(await reach(server, target))) unreached.push(target.name);
		}
		const attack = new Attack(server);
		const reachable = targets.filter(({ paths }) => paths.length > 0);
		const rounds = await attack.inRounds(reachable, plan);
		const health = await sendRequest(server.port, pageRequest('/healthz', ''));
		return {
			...{ rounds, requests: attack.requests, targets: targets.length },
			...{ statuses: Object.fromEntries(attack.statuses), wrong: attack.wrong, unreached },
			faults: server.faults(),
			isAlive: server.isRunning() && health.status === 200
		};
	} finally {
		await server.stop();
	}
}

class Attack {
	requests = 0;
	readonly statuses = new Map<string, number>();
	readonly wrong: string[] = [];

	constructor(private readonly server: ProductServer) {}

	async inRounds(targets: readonly Target[], plan: AttackPlan): Promise<number> {
		const end = performance.now() + plan.seconds * 1000;
		for (let round = 1; round <= plan.rounds; round += 1) {
			for (const target of targets) {
				for (const actor of ACTORS) await this.once(target, actor, plan.seed + round);
			}
			if (performance.now() > end) return round;
		}
		return plan.rounds;
	}

	private async once(target: Target, actor: Actor, seed: number): Promise<void> {
		const cookie = await this.server.cookieOf(actor);
		const drawn = { seed: mixed(`${target.name} ${actor} ${seed}`), numRuns: 1 };
		const [sent] = fc.sample(hostileRequest(target, cookie), drawn);
		if (!sent) throw new Error(`no request for ${target.name}`);
		const answer = await sendRequest(this.server.port, sent);
		if (isAskedToSignIn(answer)) this.server.forgetCookie(actor);
		this.count(answer, () => `${target.name} as ${actor}: ${describe(sent)}`);
	}

	private count({ status, headers, text }: RawAnswer, tell: () => string): void {
		this.requests += 1;
		this.statuses.set(String(status), (this.statuses.get(String(status)) ?? 0) + 1);
		const isMeant = status === 503 && headers['retry-after'] !== undefined;
		if ((status >= 200 && status < 500) || isMeant) return;
		const fault = `${status} ${status === 0 ? text : ''} for ${tell()}`;
		if (!this.server.isRunning()) {
			const told = this.server.faults().join('\n');
			throw new Error(`the server ended at this request: ${fault}\n${told}`);
		}
		this.wrong.push(fault);
	}
}

/** Sends what the forms hold, as a person would; tells whether it got in for anybody. */
async function reach(server: ProductServer, target: Target): Promise<boolean> {
	for (const actor of [...ACTORS].reverse()) {
		for (const sent of asMeant(target)) {
			const cookie = await server.cookieOf(actor);
			const answer = await sendRequest(server.port, sent(cookie));
			if (answer.headers['set-cookie']) server.forgetCookie(actor);
			const isAsked = /\/sign-in\?next=/.test(String(answer.headers.location));
			if (!NOT_IN.includes(answer.status) && !isAsked) return true;
		}
	}
	return false;
}

/** The requests for which a target is there. */
function asMeant({ method, paths, action, forms }: Target): ((cookie: string) => RawRequest)[] {
	if (method === 'GET') return paths.map((path) => (cookie) => pageRequest(path, cookie));
	return [
		...forms.map((form) => (cookie: string) => formRequest(form.action, form.fields, cookie)),
		...paths.map((path) => (cookie: string) => formRequest(path + action, [], cookie))
	];
}

function isAskedToSignIn({ headers }: RawAnswer): boolean {
	return /\/sign-in\?/.test(String(headers.location));
}

/** A seed of its own for each request: neighbouring seeds draw alike. */
function mixed(text: string): number {
	return createHash('sha256').update(text).digest().readInt32LE();
}

function describe({ method, path, headers, body }: RawRequest): string {
	const { cookie, ...others } = headers;
	const who = cookie?.startsWith('session=') ? {} : { cookie };
	const told = body.toString('latin1').slice(0, 600);
	return `${method} ${path.slice(0, 600)} ${JSON.stringify({ ...who, ...others })} ${told}`;
}
