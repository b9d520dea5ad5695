import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { DATABASE_FILE } from '../../src/lib/server/db/open-database';
import { drawSiteMap, type SiteMap } from '../support/hostile/site-map';
import { startProduct, type Actor, type ProductServer } from '../support/hostile/product-server';
import { needWapiti, scan, type Finding, type Scanned } from './wapiti';

// Lets Wapiti, a scanner that knows nothing of this product, look for holes in the built server, signed in as a
// learner and as a moderator. It fails where nothing was sent or stored, because then nothing was tried either.
const SECONDS = Number(process.env.CRAWL_SECONDS ?? 240);
/** Ends the session or the work that the others need. */
const KEPT_OUT = ['sign-out', 'delete', 'withdraw'];
/** Written without any form being taken. */
const BOOKKEEPING = new Set([
	'account',
	'audit_event',
	'learner',
	'one_time_link',
	'session',
	'setting',
	'sign_in_failure',
	'throttle'
]);

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

needWapiti();
const server = await startProduct();
let open = 0;
try {
	const map = await drawSiteMap(server);
	for (const actor of ['learner', 'moderator'] as const) open += await crawlAs(server, map, actor);
	if (server.faults().length > 0) console.log(server.faults().slice(0, 20).join('\n'));
	open += server.faults().length + (server.isRunning() ? 0 : 1);
} finally {
	await server.stop();
}
process.exitCode = open === 0 ? 0 : 1;

/** Gives the number of things that are not as they should be. */
async function crawlAs(
	at: ProductServer,
	{ formPages, askedPages }: SiteMap,
	actor: Actor
): Promise<number> {
	const signedIn = { origin: at.origin, cookie: await at.cookieOf(actor), keptOut: KEPT_OUT };
	console.log(`As ${actor}, forms, from ${formPages.length} pages that show them:`);
	const before = storedRows(at.folder);
	const forms = scan({
		...signedIn,
		changes: 'forms',
		starts: allowed(formPages),
		seconds: { looking: SECONDS / 3, module: SECONDS / 30 }
	});
	const written = storedRows(at.folder) - before;
	const taken = forms.forms.filter(({ status }) => status < 400).length;
	console.log(`  ${forms.forms.length} sent as they stand, ${taken} of them taken.`);
	console.log(`  ${written} rows of people's work stored.`);
	tellAttacks(forms);
	console.log(`As ${actor}, ${askedPages.length} addresses with a question in them:`);
	const asked = scan({
		...signedIn,
		changes: 'addresses',
		starts: allowed(askedPages),
		seconds: { looking: SECONDS / 16, module: SECONDS / 80 }
	});
	tellAttacks(asked);
	const wasTried = [taken, written, forms.attacked.length, asked.attacked.length].every(Boolean);
	if (!wasTried) console.log('FOUND that something was not tried at all: see the counts above.');
	return tellFindings([...forms.findings, ...asked.findings]) + (wasTried ? 0 : 1);
}

function allowed(addresses: readonly string[]): string[] {
	return addresses.filter((address) => !KEPT_OUT.some((part) => address.includes(part)));
}

function tellAttacks({ pages, attacked }: Scanned): void {
	console.log(`  ${pages} addresses asked for.`);
	for (const { module, count } of attacked) console.log(`  ${module} changed ${count} of them.`);
}

/** Rows of everything that people do. */
function storedRows(folder: string): number {
	const database = new Sqlite(join(folder, DATABASE_FILE), { readonly: true });
	try {
		const tables = database
			.prepare(
				`select name from sqlite_schema where type = 'table' and name not like '\\_\\_%' escape '\\'`
			)
			.pluck()
			.all() as string[];
		return tables
			.filter((table) => !BOOKKEEPING.has(table))
			.map((table) => database.prepare(`select count(*) from "${table}"`).pluck().get() as number)
			.reduce((sum, count) => sum + count, 0);
	} finally {
		database.close();
	}
}

/** Prints what was found; gives the number of findings that nothing explains. */
function tellFindings(findings: readonly Finding[]): number {
	let unexplained = 0;
	for (const { kind, method, path, info } of findings) {
		const line = `${kind}: ${method} ${path} ${info}`;
		const known = FALSE_ALARMS.find(({ pattern }) => pattern.test(line));
		if (!known) unexplained += 1;
		console.log(`${known ? `  (no hole: ${known.reason})` : 'FOUND'} ${line.slice(0, 400)}`);
	}
	console.log(`${findings.length} findings, ${unexplained} of them open.`);
	return unexplained;
}
