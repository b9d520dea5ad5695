import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { drawSiteMap } from '../support/hostile/site-map';
import { startProduct, type Actor, type ProductServer } from '../support/hostile/product-server';

// Lets Wapiti, a scanner that knows nothing of this product, look for holes in the built server, signed in as a
// learner and as a moderator. Nothing leaves this machine: only modules that ask the scanned server are run.
const MODULES = 'sql,xss,permanentxss,file,exec,redirect,crlf,cookieflags,csp,http_headers';
const SECONDS = Number(process.env.CRAWL_SECONDS ?? 240);
/** Ends the session or the work that the others need. */
const KEPT_OUT = ['sign-out', 'delete', 'withdraw'];

/** Debian's Wapiti 3.0.4 cannot leave addresses out under Python 3.11, which wants flags in front of a pattern. */
const WAPITI = `
import re
import wapitiCore.net.crawler as crawler
crawler.wildcard_translate = lambda text: re.compile('(?ms)' + re.escape(text).replace(r'\\*', '.*') + r'\\Z')
from wapitiCore.main.wapiti import wapiti_main
wapiti_main()
`;

/** Findings that are none, each with its reason. */
const FALSE_ALARMS: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
	{
		pattern: /Secure flag is not set|Strict-Transport-Security/i,
		reason: 'Only over https; this server is asked on this machine without it.'
	},
	{
		pattern: /HttpOnly flag is not set in the cookie\s*:\s*(?:locale|theme)/i,
		reason: 'Language and display are no secrets; the cookies are HttpOnly all the same.'
	},
	{
		pattern: /X-XSS-Protection/i,
		reason: 'Browsers have dropped this header; the content security policy stands in its place.'
	}
];

/** The parts of Wapiti's report that are read here. */
interface Report {
	readonly infos: { readonly crawled_pages_nbr?: number };
	readonly vulnerabilities: Readonly<Record<string, readonly Finding[]>>;
	readonly anomalies: Readonly<Record<string, readonly Finding[]>>;
}

interface Finding {
	readonly method: string;
	readonly path: string;
	readonly info: string;
	readonly parameter: string | null;
}

needWapiti();
const server = await startProduct();
let open = 0;
try {
	for (const actor of ['learner', 'moderator'] as const) open += await crawlAs(server, actor);
	if (server.faults().length > 0) console.log(server.faults().slice(0, 20).join('\n'));
	open += server.faults().length + (server.isRunning() ? 0 : 1);
} finally {
	await server.stop();
}
process.exitCode = open === 0 ? 0 : 1;

async function crawlAs(at: ProductServer, actor: Actor): Promise<number> {
	const map = await drawSiteMap(at);
	const starts = [
		...map.paths,
		...map.queries.flatMap((query) => map.paths.slice(0, 1).map((path) => `${path}?${query}`))
	].filter((path) => !KEPT_OUT.some((part) => path.includes(part)));
	const forms = map.forms.filter(({ method }) => method === 'POST').length;
	console.log(
		`As ${actor}: ${starts.length} addresses to begin with, ${forms} forms to send on them.`
	);
	const folder = mkdtempSync(join(tmpdir(), 'crawl-'));
	try {
		const out = join(folder, 'report.json');
		runWapiti(at.origin, await at.cookieOf(actor), starts, folder, out);
		return tellReport(JSON.parse(readFileSync(out, 'utf8')) as Report, sentForms(folder));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function runWapiti(
	origin: string,
	cookie: string,
	starts: readonly string[],
	folder: string,
	out: string
): void {
	const headers = [`Cookie: ${cookie}`, `Origin: ${origin}`, 'Sec-Fetch-Site: same-origin'];
	const words = [
		...['-u', `${origin}/en`, '--scope', 'domain', '-m', MODULES, '-f', 'json', '-o', out],
		...starts.flatMap((path) => ['-s', origin + path]),
		...KEPT_OUT.flatMap((part) => ['-x', `${origin}/*${part}*`]),
		...headers.flatMap((header) => ['-H', header]),
		...[
			'--max-scan-time',
			String(Math.ceil(SECONDS / 2)),
			'--max-attack-time',
			String(Math.ceil(SECONDS / 8))
		],
		...['-d', '3', '--max-links-per-page', '60', '--flush-session', '--no-bugreport', '-v', '2'],
		...['--store-session', join(folder, 'session'), '--store-config', join(folder, 'config')]
	];
	const ran = spawnSync('/usr/bin/python3', ['-c', WAPITI, ...words], {
		encoding: 'utf8',
		maxBuffer: 2 ** 28
	});
	if (ran.status !== 0) throw new Error(`wapiti ended with ${ran.status}: ${ran.stderr}`);
}

/** How many different forms the scanner sent, as its own session tells. */
function sentForms(folder: string): number {
	const session = join(folder, 'session');
	const [file = ''] = readdirSync(session).filter((name) => name.endsWith('.db'));
	const opened = new Sqlite(join(session, file), { readonly: true });
	try {
		const [row] = opened
			.prepare(`select count(distinct path) as forms from paths where method = 'POST'`)
			.all() as { forms: number }[];
		return row?.forms ?? 0;
	} finally {
		opened.close();
	}
}

/** Prints what was reached and found; gives the number of findings that nothing explains. */
function tellReport({ infos, vulnerabilities, anomalies }: Report, forms: number): number {
	const pages = infos.crawled_pages_nbr ?? 0;
	console.log(`Reached: ${pages} addresses and forms; ${forms} different forms were sent.`);
	const found = Object.entries({ ...vulnerabilities, ...anomalies }).flatMap(([kind, list]) =>
		list.map((finding) => ({ kind, ...finding }))
	);
	let open = 0;
	for (const { kind, method, path, info } of found) {
		const line = `${kind}: ${method} ${path} ${info}`;
		const known = FALSE_ALARMS.find(({ pattern }) => pattern.test(line));
		if (!known) open += 1;
		console.log(`${known ? `  (no hole: ${known.reason})` : 'FOUND'} ${line.slice(0, 400)}`);
	}
	console.log(`${found.length} findings, ${open} of them open.`);
	return open;
}

/** The scanner is a package of Debian; as root it is installed, others are told how. */
function needWapiti(): void {
	if (spawnSync('wapiti', ['--version']).status === 0) return;
	if (process.getuid?.() !== 0) {
		throw new Error('Wapiti is missing. Install it first: sudo apt-get install wapiti');
	}
	execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'wapiti'], {
		stdio: 'inherit'
	});
}
