import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/** What Wapiti is to do. */
export interface Scan {
	readonly origin: string;
	readonly cookie: string;
	/** Addresses to begin with. */
	readonly starts: readonly string[];
	/** What is changed on its way there: the fields of forms, or the parts of addresses. */
	readonly changes: keyof typeof MODULES;
	/** Parts of addresses that are left alone. */
	readonly keptOut: readonly string[];
	/** How long it may look for forms, and how long each module may attack what was found. */
	readonly seconds: { readonly looking: number; readonly module: number };
}

/** What Wapiti did and found. */
export interface Scanned {
	/** Addresses that it asked for before it changed anything. */
	readonly pages: number;
	/** Addresses to which it sent a form that it had found on a page, with the status of each answer. */
	readonly forms: readonly { readonly address: string; readonly status: number }[];
	/** How many of the found forms or addresses each module sent changed. */
	readonly attacked: readonly { readonly module: string; readonly count: number }[];
	readonly findings: readonly Finding[];
}

/** A hole that Wapiti believes in. */
export interface Finding {
	readonly kind: string;
	readonly method: string;
	readonly path: string;
	readonly info: string;
}

/** Nothing leaves this machine: only modules that ask the scanned server are run. */
const MODULES = {
	forms: 'xss:post,permanentxss,sql:post,redirect:post,crlf:post,exec:post,file:post',
	addresses: 'xss:get,sql:get,redirect:get,crlf:get,exec:get,file:get,cookieflags,csp,http_headers'
} as const;

/**
 * Debian's Wapiti 3.0.4 cannot leave addresses out under Python 3.11, which wants flags in front of a pattern; it
 * takes an empty field for one that holds the empty text already, so that no form would ever be filled in; it
 * leaves out parts of an address without a value, which name the action here; and it would send a form that is on
 * every page from each one.
 */
const WAPITI = `
import re
import wapitiCore.net.crawler as crawler
crawler.wildcard_translate = lambda text: re.compile('(?ms)' + re.escape(text).replace(r'\\*', '.*') + r'\\Z')
from wapitiCore.net.page import Page
find_forms = Page.iter_forms
alike = {}
def fill_forms(self, autofill=True):
    for field in self.soup.find_all('input', attrs={'value': ''}):
        del field['value']
    for form in find_forms(self, autofill):
        form._get_params = [[name, value or ''] for name, value in form._get_params]
        alike[form.url] = alike.get(form.url, 0) + 1
        if alike[form.url] <= 3:
            yield form
Page.iter_forms = fill_forms
from wapitiCore.main.wapiti import wapiti_main
wapiti_main()
`;

/** Runs Wapiti once and reads what it wrote. */
export function scan(wanted: Scan): Scanned {
	const folder = mkdtempSync(join(tmpdir(), 'crawl-'));
	try {
		const report = join(folder, 'report.json');
		const ran = spawnSync('/usr/bin/python3', ['-c', WAPITI, ...wordsFor(wanted, folder, report)], {
			encoding: 'utf8',
			maxBuffer: 2 ** 28
		});
		if (ran.status !== 0) throw new Error(`wapiti ended with ${ran.status}: ${ran.stderr}`);
		return { ...readSession(join(folder, 'session'), wanted), ...readReport(report) };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function wordsFor(wanted: Scan, folder: string, out: string): string[] {
	const { origin, cookie, starts, changes, keptOut, seconds } = wanted;
	// What a browser says of a form of this site; the rest is refused at the door. Without `Accept` actions answer with
	// data, and without `Accept-Encoding` Wapiti asks for Brotli, which it cannot read: it would see no link and no form.
	const headers = [
		`Cookie: ${cookie}`,
		`Origin: ${origin}`,
		'Sec-Fetch-Site: same-origin',
		'Accept: text/html',
		'Accept-Encoding: identity'
	];
	return [
		...['-u', `${origin}/en`, '--scope', 'domain', '-m', MODULES[changes], '-f', 'json', '-o', out],
		...starts.flatMap((path) => ['-s', origin + path]),
		...keptOut.flatMap((part) => ['-x', `${origin}/*${part}*`]),
		...headers.flatMap((header) => ['-H', header]),
		...[
			'--max-scan-time',
			String(Math.ceil(seconds.looking)),
			'--max-attack-time',
			String(Math.ceil(seconds.module))
		],
		// Every start is at hand, so forms come right after them; any milder force leaves out forms with many fields.
		...['-d', '1', '--max-links-per-page', '1', '-S', 'insane'],
		...['--flush-session', '--no-bugreport', '-v', '1'],
		...['--store-session', join(folder, 'session'), '--store-config', join(folder, 'config')]
	];
}

/** What was sent, as Wapiti's own session tells: only what was answered has headers. */
function readSession(
	folder: string,
	{ changes }: Scan
): Pick<Scanned, 'pages' | 'forms' | 'attacked'> {
	const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.db'));
	const session = new Sqlite(join(folder, file), { readonly: true });
	try {
		const forms = session.prepare(
			`select path || coalesce('?' || group_concat(name, '&'), '') as address, http_status as status
			from paths left join params on params.path_id = paths.path_id and type = 'GET'
			where method = 'POST' and evil = 0 and headers is not null group by paths.path_id`
		);
		const attacked = session.prepare(
			`select module_name as module, count(*) as count from attack_log join paths using (path_id)
			where method = ? and evil = 0 group by module_name`
		);
		const pages = session.prepare(
			`select count(*) from paths where method = 'GET' and evil = 0 and headers is not null`
		);
		return {
			pages: pages.pluck().get() as number,
			forms: forms.all() as Scanned['forms'],
			attacked: attacked.all(changes === 'forms' ? 'POST' : 'GET') as Scanned['attacked']
		};
	} finally {
		session.close();
	}
}

/** The parts of Wapiti's report that are read here. */
interface Report {
	readonly vulnerabilities: Readonly<Record<string, readonly Omit<Finding, 'kind'>[]>>;
	readonly anomalies: Readonly<Record<string, readonly Omit<Finding, 'kind'>[]>>;
}

function readReport(file: string): Pick<Scanned, 'findings'> {
	const { vulnerabilities, anomalies } = JSON.parse(readFileSync(file, 'utf8')) as Report;
	const findings = Object.entries({ ...vulnerabilities, ...anomalies }).flatMap(([kind, list]) =>
		list.map((finding) => ({ kind, ...finding }))
	);
	return { findings };
}

/** The scanner is a package of Debian; as root it is installed, others read how to. */
export function needWapiti(): void {
	if (spawnSync('wapiti', ['--version']).status === 0) return;
	if (process.getuid?.() !== 0) {
		throw new Error('Wapiti is missing. Install it first: sudo apt-get install wapiti');
	}
	execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'wapiti'], {
		stdio: 'inherit'
	});
}
