import type { Catalogue } from '$lib/server/catalogue/catalogue';
import type { Database } from '$lib/server/db/open-database';
import type { Account } from '$lib/server/auth/sessions';
import type { Locale } from '$lib/i18n/locales';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Stands in the log beside the cause; the person can quote it. */
			id?: string;
		}
		interface Locals {
			db: Database;
			catalogue: Catalogue;
			/** The signed-in account, or null. */
			account: Account | null;
			/** Session id of the signed-in browser, or null. */
			sessionId: string | null;
			/** Whose work is kept: the account's learner, or this browser's visitor, or nobody yet. */
			learnerId: string | null;
			locale: Locale;
			theme: 'device' | 'light' | 'dark';
			now: number;
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
