import type { RefusedAct } from '$lib/domain/limits/refused-act';
import type { Catalogue } from '$lib/server/catalogue/catalogue';
import type { Database } from '$lib/server/db/open-database';
import type { FormKeys } from '$lib/server/learning/checks/form-keys';
import type { Account } from '$lib/server/auth/sessions';
import type { TimeZone } from '$lib/i18n/time-zone';
import type { Locale } from '$lib/domain/locale/locales';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Written to the log beside the cause; the person can quote it. */
			id?: string;
			/** A limit was reached; its page says which and keeps what was typed. */
			refused?: RefusedAct;
			/** The content does not hold the questions of this assessment. */
			withoutInstrument?: { cityName: string; instrumentId: string };
		}
		interface Locals {
			db: Database;
			catalogue: Catalogue;
			/** Ids, values and orders of this installation's forms. */
			keys: FormKeys;
			/** The signed-in account, or null. */
			account: Account | null;
			/** Session id of the signed-in browser, or null. */
			sessionId: string | null;
			/** The learner who owns the work that is kept: the account's, or this browser's visitor, or nobody yet. */
			learnerId: string | null;
			locale: Locale;
			theme: 'device' | 'light' | 'dark';
			/** Of the person: chosen in the settings, told by the device, or the server's. */
			timeZone: TimeZone;
			now: number;
			/** The act of this request goes over a limit; its guard refuses it. */
			refused?: RefusedAct | undefined;
		}
	}

	/** Address of the pages' one script; set by the build. */
	const __PAGE_SCRIPT__: string;
	/** Address of what only the search page needs. */
	const __SEARCH_SCRIPT__: string;
	/** Address of what only the pages about kept text need. */
	const __KEPT_SCRIPT__: string;
}

export {};
