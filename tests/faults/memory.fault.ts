import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { temporaryFolder, withBuiltServer, type BuiltServer } from './support/built-server';
import { equal, holds, type Fault } from './fault';
import { seedFolder, type SeededFolder } from './support/seeded-folder';

const REQUESTS = 6000;
const AT_ONCE = 8;
const LANGUAGES = ['en', 'ru', 'ar'];

export const fault: Fault = {
	title: `${REQUESTS} varied requests, started as npm start does`,
	quick: false,
	async run() {
		const folder = temporaryFolder();
		const seeded = seedFolder(folder);
		const nodeFlags = flagsOfStart();
		const outcomes = await withBuiltServer({ folder, nodeFlags }, async (server) => {
			const addresses = await manyAddresses(server, seeded);
			const idle = megabytes(server);
			const seen = await askAll(server, addresses, seeded.cookie);
			return [
				holds('different addresses', '> 500', addresses.length, addresses.length > 500),
				equal('answers of 500 and above', 0, seen.faults),
				holds(
					'most memory held',
					'≤ 300 MB',
					`${seen.most} MB, ${idle} MB before`,
					seen.most <= 300
				)
			];
		});
		rmSync(folder, { recursive: true });
		return outcomes;
	}
};

function flagsOfStart(): string[] {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		scripts: { start: string };
	};
	return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

/** Everything that can be read and every page that these lead to, in every language. */
async function manyAddresses({ origin }: BuiltServer, seeded: SeededFolder): Promise<string[]> {
	const found = new Set(seeded.reads.map(({ path }) => path));
	for (const path of [...found, ...(await linksOf(`${origin}/en/courses`))]) {
		for (const link of await linksOf(origin + path)) found.add(link);
	}
	return [...found].flatMap((path) =>
		path.startsWith('/en')
			? LANGUAGES.map((language) => path.replace('/en', `/${language}`))
			: [path]
	);
}

async function linksOf(address: string): Promise<string[]> {
	const html = await (await fetch(address)).text();
	return [...html.matchAll(/href="(\/en[^"#]*)/g)].map(([, path = '']) =>
		path.replaceAll('&amp;', '&')
	);
}

async function askAll(
	server: BuiltServer,
	addresses: readonly string[],
	cookie: string
): Promise<{ most: number; faults: number }> {
	let sent = 0;
	let most = 0;
	let faults = 0;
	const one = async () => {
		while (sent < REQUESTS) {
			const turn = sent++;
			// a step that shares no factor with most counts visits the addresses in an order of its own
			const path = addresses[(turn * 7919) % addresses.length] ?? '/';
			const headers = turn % 2 === 0 ? { cookie } : {};
			const answer = await fetch(server.origin + path, { headers, redirect: 'manual' });
			await answer.arrayBuffer();
			if (answer.status >= 500) faults += 1;
			if (turn % 50 === 0) most = Math.max(most, megabytes(server));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, one));
	return { most, faults };
}

function megabytes({ pid }: BuiltServer): number {
	const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
	return Math.round(Number(kilobytes) / 1024);
}
