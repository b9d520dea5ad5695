import * as v from 'valibot';
import { join } from 'node:path';
import { readTimeZone, UTC, type TimeZone } from '$lib/i18n/time-zone';

/** A mistyped zone is told at start, instead of showing days of another place for years. */
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
	TIME_ZONE: v.optional(Zone, UTC)
});

/** What the operator set, read once at start. */
export interface Config {
	readonly dataDir: string;
	/** Address people use, without a path; decides whether cookies are Secure. */
	readonly origin: string;
	readonly isHttps: boolean;
	/** Folder of the generated migrations. */
	readonly migrations: string;
	/** Name beside the mark. */
	readonly siteName: string;
	/** For days and times shown to people whose own zone is not known. */
	readonly timeZone: TimeZone;
}

/** Reads the configuration from environment variables. */
export function readConfig(environment: Record<string, string | undefined>): Config {
	const { DATA_DIR, ORIGIN, TOOLKIT_ROOT, SITE_NAME, TIME_ZONE } = v.parse(
		Environment,
		environment
	);
	return {
		dataDir: DATA_DIR,
		origin: ORIGIN,
		isHttps: ORIGIN.startsWith('https:'),
		migrations: join(TOOLKIT_ROOT, 'drizzle'),
		siteName: SITE_NAME,
		timeZone: TIME_ZONE
	};
}
