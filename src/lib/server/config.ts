import * as v from 'valibot';
import { join, resolve } from 'node:path';
import { readOrigin } from '../../serve/read-origin.js';
import { SettingProblem } from '../../serve/setting-problem.js';
import { readTimeZone, UTC, type TimeZone } from '$lib/i18n/time-zone';

/** A mistyped zone is reported at start, instead of showing days of another place for years. */
const Zone = v.pipe(
	v.string(),
	v.rawTransform(({ dataset, addIssue, NEVER }) => {
		const zone = readTimeZone(dataset.value);
		if (zone) return zone;
		addIssue({
			message: `TIME_ZONE is no time zone: ${dataset.value}. Use a name such as Asia/Tashkent.`
		});
		return NEVER;
	})
);

const Environment = v.object({
	DATA_DIR: v.optional(v.string(), './data'),
	ORIGIN: v.optional(v.string(), 'http://127.0.0.1:3000'),
	TOOLKIT_ROOT: v.optional(v.string(), '.'),
	SITE_NAME: v.optional(v.string(), 'Toolkit courses'),
	LIMIT_FACTOR: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^[1-9]\d{0,3}$/, 'LIMIT_FACTOR is a whole number from 1 to 9999'),
			v.transform(Number)
		),
		'1'
	),
	TIME_ZONE: v.optional(Zone, UTC)
});

/** What the operator set, read once at start. */
export interface Config {
	readonly dataDir: string;
	/** Address people use, in normal form and without a path; decides whether cookies are Secure. */
	readonly origin: string;
	readonly isHttps: boolean;
	/** Folder of the generated migrations. */
	readonly migrations: string;
	/** Built file of the thread that writes Word files and workbooks. */
	readonly exportWorker: string;
	/** Name beside the mark. */
	readonly siteName: string;
	/** By which every limit of acts is multiplied, for a hall of thousands behind one address. */
	readonly limitFactor: number;
	/** For days and times shown to people whose own zone is not known. */
	readonly timeZone: TimeZone;
}

/**
 * Reads the configuration from environment variables; an empty one counts as not set.
 * @throws SettingProblem when the origin is no address of a site
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
	const set = Object.entries(environment).filter(([, value]) => value !== '');
	const parsed = v.safeParse(Environment, Object.fromEntries(set));
	if (!parsed.success) throw new SettingProblem(parsed.issues[0].message);
	const { DATA_DIR, ORIGIN, TOOLKIT_ROOT, SITE_NAME, LIMIT_FACTOR, TIME_ZONE } = parsed.output;
	const origin = readOrigin(ORIGIN);
	return {
		dataDir: DATA_DIR,
		origin,
		isHttps: origin.startsWith('https:'),
		migrations: join(TOOLKIT_ROOT, 'drizzle'),
		exportWorker: join(resolve(TOOLKIT_ROOT), 'build', 'export-worker.js'),
		siteName: SITE_NAME,
		limitFactor: LIMIT_FACTOR,
		timeZone: TIME_ZONE
	};
}
