import { building, dev } from '$app/environment';
import {
	error,
	redirect,
	type Handle,
	type HandleServerError,
	type ServerInit
} from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { homeAddress } from '$lib/domain/addresses/site';
import { direction, isLocale } from '$lib/domain/locale/locales';
import { negotiateLocale } from '$lib/i18n/negotiate-locale';
import { sayLanguages } from '$lib/i18n/say-languages';
import { readTimeZone } from '$lib/i18n/time-zone';
import { findSession } from '$lib/server/auth/sessions';
import { findVisitor } from '$lib/server/auth/visitors';
import { builtCatalogue } from '$lib/server/catalogue/built-catalogue';
import { movedAddress } from '$lib/server/catalogue/ids/moved-address';
import { readConfig } from '$lib/server/config';
import { DatabaseBusy, openDatabase, type Database } from '$lib/server/db/open-database';
import { openExportPool } from '$lib/server/export/export-pool';
import { clearCookie, cookieNames, setCookie } from '$lib/server/http/requests/cookies';
import { answerPageScript } from '$lib/server/http/forms/answer-page-script';
import { isOwnRequest } from '$lib/server/http/requests/cross-site';
import { drawSecret } from '$lib/server/learning/checks/draw-secret';
import { formKeys, type FormKeys } from '$lib/server/learning/checks/form-keys';
import { fitAddress } from '$lib/server/http/requests/fit-address';
import { renameIds } from '$lib/server/renaming/rename-ids';
import { limitActs } from '$lib/server/http/limits/limit-acts';
import { noteRefusals } from '$lib/server/http/limits/note-refusals';
import { newId } from '$lib/server/new-id';
import { readRuntime, setRuntime } from '$lib/server/runtime';
import { startUpkeep } from '$lib/server/upkeep';
import { plainPage } from './serve/plain-page.js';

// The composition root: configuration → content → database → locals.

const catalogue = builtCatalogue;
let db: Database;
let keys: FormKeys;

export const init: ServerInit = async () => {
	if (building) return;
	// In development an edit may start this file anew: the former one lets go of the data folder first.
	if (dev) (process as NodeJS.EventEmitter).emit('sveltekit:shutdown', 'edited');
	const config = readConfig(process.env);
	const exports = openExportPool(config.exportWorker);
	setRuntime({ config, cookieNames: cookieNames(config.isHttps), exports });
	process.once('sveltekit:shutdown', () => void exports.close());
	db = sayBusy(openDatabase(config.dataDir, config.migrations));
	const stopUpkeep = startUpkeep(db);
	process.once('sveltekit:shutdown', () => {
		stopUpkeep();
		db.close();
	});
	await renameIds(db, catalogue.redirects.ids);
	keys = formKeys(await drawSecret(db));
};

const lendDatabase: Handle = ({ event, resolve }) => {
	Object.assign(event.locals, { db, account: null, now: Date.now() });
	return resolve(event);
};

const refuseForeignRequests: Handle = ({ event, resolve }) => {
	if (isOwnRequest(event.request, readRuntime().config.origin)) return resolve(event);
	const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
	return new Response(plainPage(403), { status: 403, headers });
};

const refuseUnfitAddresses: Handle = ({ event, resolve }) => {
	const fit = fitAddress(event.url, event.request.method === 'POST');
	if (fit.type === 'unfit') error(fit.status);
	if (fit.type === 'elsewhere') redirect(307, fit.address);
	return resolve(event);
};

const followMoved: Handle = ({ event, resolve }) => {
	const moved = movedAddress(catalogue.redirects.addresses, event.url.pathname);
	if (moved) redirect(308, moved + event.url.search);
	return resolve(event);
};

const identify: Handle = async ({ event, resolve }) => {
	const { config, cookieNames: names } = readRuntime();
	const now = Date.now();
	Object.assign(event.locals, {
		db,
		catalogue,
		keys,
		now,
		account: null,
		sessionId: null,
		learnerId: null,
		theme: themeOf(event.cookies.get(names.theme))
	});
	const sessionId = event.cookies.get(names.session);
	const found = sessionId ? await findSession(db, sessionId) : null;
	if (sessionId && !found) clearCookie(event.cookies, config.isHttps, names.session);
	if (sessionId && found) {
		if (found.renewed) {
			setCookie(event.cookies, config.isHttps, names.session, sessionId, found.expiresAt);
		}
		event.locals.account = found.account;
		event.locals.sessionId = sessionId;
		event.locals.learnerId = found.account.learnerId;
	} else {
		const visitor = event.cookies.get(names.visitor);
		if (visitor) event.locals.learnerId = (await findVisitor(db, visitor, now)) ?? null;
	}
	event.locals.timeZone =
		readTimeZone(event.locals.account?.timeZone) ??
		readTimeZone(event.cookies.get(names.zone)) ??
		config.timeZone;
	return resolve(event);
};

const speak: Handle = async ({ event, resolve }) => {
	const { lang } = event.params;
	const cookie = event.cookies.get(readRuntime().cookieNames.locale);
	const locale = isLocale(lang)
		? lang
		: negotiateLocale(cookie, event.request.headers.get('accept-language'));
	event.locals.locale = locale;
	if (event.url.pathname === '/') redirect(303, homeAddress(locale));
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			sayLanguages(html)
				.replace('%lang%', locale)
				.replace('%dir%', direction(locale))
				.replace('%theme%', event.locals.theme)
				.replace('%zone%', event.locals.timeZone)
	});
	if (response.status === 503) response.headers.set('retry-after', '5');
	// Pages differ by who asks; a shared computer's cache must not show them to the next person.
	if (!response.headers.has('cache-control')) {
		response.headers.set('cache-control', event.locals.account ? 'no-store' : 'private, no-cache');
	}
	return response;
};

export const handle = sequence(
	lendDatabase,
	noteRefusals,
	refuseForeignRequests,
	refuseUnfitAddresses,
	followMoved,
	identify,
	answerPageScript,
	speak,
	limitActs
);

export const handleError: HandleServerError = ({ error: fault, event, status, message }) => {
	const id = newId().slice(-12);
	// 404, 413 and 415 are the sender's: nothing broke here
	if (status >= 500) {
		const path = event.route.id ?? 'no route';
		console.error(
			JSON.stringify({ at: new Date().toISOString(), id, status, path, fault: tell(fault) })
		);
	}
	return { message, id };
};

/** A locked or full disk is not a fault of the program: it is answered with 503, and the person may send again. */
function sayBusy(opened: Database): Database {
	return {
		...opened,
		write: (work) =>
			opened.write(work).catch((fault: unknown) => {
				if (fault instanceof DatabaseBusy) error(503, 'busy');
				throw fault;
			})
	};
}

function tell(fault: unknown): string {
	return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}

function themeOf(value: string | undefined): App.Locals['theme'] {
	return value === 'light' || value === 'dark' ? value : 'device';
}
