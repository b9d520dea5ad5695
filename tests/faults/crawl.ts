import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { DATABASE_FILE } from '../../src/lib/server/db/open-database';
import { drawSiteMap } from '../support/hostile/site-map';
import { startProduct, type Actor, type ProductServer } from '../support/hostile/product-server';
import { needWapiti, scan, type Finding } from './wapiti';

// Lets Wapiti, a scanner that knows nothing of this product, look for holes in the built server, signed in as a
// learner and as a moderator. It fails where nothing was sent or stored, because then nothing was tried either.
const SECONDS = Number(process.env.CRAWL_SECONDS ?? 240);
/** Ends the session or the work that the others need. */
const KEPT_OUT = ['sign-out', 'delete', 'withdraw'];
/** Written without any form being taken. */
const BOOKKEEPING = new Set(['session', 'throttle', 'audit_event', 'setting']);

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
	for (const actor of ['learner', 'moderator'] as const) open += await crawlAs(server, actor);
	if (server.faults().length > 0) console.log(server.faults().slice(0, 20).join('\n'));
	open += server.faults().length + (server.isRunning() ? 0 : 1);
} finally {
	await server.stop();
}
process.exitCode = open === 0 ? 0 : 1;

/** Gives the number of things that are not as they should be. */
async function crawlAs(at: ProductServer, actor: Actor): Promise<number> {
	const { formPages, forms } = await drawSiteMap(at);
	const starts = formPages.filter((path) => !KEPT_OUT.some((part) => path.includes(part)));
	const shown = forms.filter(({ method }) => method === 'POST').length;
	console.log(`As ${actor}: ${starts.length} pages to begin with, ${shown} forms stand on them.`);
	const before = storedRows(at.folder);
	const scanned = scan({
		origin: at.origin,
		cookie: await at.cookieOf(actor),
		starts,
		keptOut: KEPT_OUT,
		seconds: { looking: Math.ceil(SECONDS / 6), module: Math.ceil(SECONDS / 24) }
	});
	const written = storedRows(at.folder) - before;
	const taken = scanned.forms.filter(({ status }) => status < 400).length;
	console.log(`Reached: ${scanned.pages} addresses and forms.`);
	console.log(`Sent: ${scanned.forms.length} forms as they stand, ${taken} of them were taken.`);
	for (const { module, forms: sent } of scanned.attacked) {
		console.log(`  ${module} changed the fields of ${sent} of them.`);
	}
	console.log(`Stored by that: ${written} rows of people's work.`);
	const isIdle = scanned.forms.length === 0 || scanned.attacked.length === 0 || written === 0;
	if (isIdle) console.log('FOUND that nothing was tried: no form was sent, changed or stored.');
	return tellFindings(scanned.findings) + (isIdle ? 1 : 0);
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
