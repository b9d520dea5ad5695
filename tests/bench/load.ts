import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '../../src/lib/domain/quiz/question';
import { median } from './median';

/** What a new form of a check is made from, as the server itself makes it. */
export interface AnswerTo {
	readonly question: Question<'single'>;
	/** Id of the choice that is sent. */
	readonly choice: string;
	/** Of the installation, from which the values of choices follow. */
	readonly secret: string;
}

/** What the load generator sends. */
export interface LoadPlan {
	readonly url: string;
	/** Taken in turn, one per signed-in person. */
	readonly cookies: readonly string[];
	/** A single-choice check; every request is then a new answer to it. */
	readonly answerTo?: AnswerTo;
	readonly expect: 200 | 303;
	readonly connections: number;
	readonly seconds: number;
}

/** What the load generator saw. */
export interface LoadSeen {
	readonly requests: number;
	readonly seconds: number;
	/** 95 of 100 answers came within this time. */
	readonly p95Ms: number;
}

/** A server under load. */
export interface LoadedServer {
	readonly pid: number;
	readonly plan: LoadPlan;
}

/** Medians over the rounds of one server. */
export interface Speed {
	readonly perSecond: number;
	readonly p95Ms: number;
	/** Processor time of the server per request; NaN where the system does not tell. */
	readonly cpuMs: number;
}

export interface ComparedSpeed {
	readonly product: Speed;
	readonly bare: Speed;
}

const ROUNDS = 3;

/** Loads two servers in turn, A B A B A B, after one round each to warm up. */
export async function compareLoad(
	product: LoadedServer,
	bare: LoadedServer
): Promise<ComparedSpeed> {
	await load(product);
	await load(bare);
	const rounds = { product: [] as Speed[], bare: [] as Speed[] };
	for (let round = 0; round < ROUNDS; round += 1) {
		rounds.product.push(await load(product));
		rounds.bare.push(await load(bare));
	}
	return { product: medians(rounds.product), bare: medians(rounds.bare) };
}

async function load({ pid, plan }: LoadedServer): Promise<Speed> {
	const before = cpuMilliseconds(pid);
	const client = fork(join(import.meta.dirname, 'load-process.ts'));
	client.send(plan);
	const [seen] = (await once(client, 'message')) as [LoadSeen | { fault: string }];
	if ('fault' in seen) throw new Error(seen.fault);
	return {
		perSecond: seen.requests / seen.seconds,
		p95Ms: seen.p95Ms,
		cpuMs: (cpuMilliseconds(pid) - before) / seen.requests
	};
}

/** User and system time of a process with all its threads, counted by Linux in hundredths of a second. */
function cpuMilliseconds(pid: number): number {
	if (process.platform !== 'linux') return Number.NaN;
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
	return (Number(fields[11]) + Number(fields[12])) * 10;
}

function medians(rounds: readonly Speed[]): Speed {
	return {
		perSecond: median(rounds.map((round) => round.perSecond)),
		p95Ms: median(rounds.map((round) => round.p95Ms)),
		cpuMs: median(rounds.map((round) => round.cpuMs))
	};
}
