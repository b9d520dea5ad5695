import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { withQuery } from '$lib/domain/addresses/address-in';
import { countryAddress } from '$lib/domain/addresses/data';
import {
	cityValueVersion,
	findCityValue,
	forgetCityValue,
	keepCityValue
} from '$lib/server/countries/city-values';
import { dayIn } from '$lib/i18n/time-zone';
import { countryView } from '$lib/server/countries/country-view';
import { enteredView } from '$lib/server/countries/entered-view';
import { publishedData, refuse } from '$lib/server/http/openers/countries';
import { anybody, requireAccount } from '$lib/server/http/guards';
import { shownVersion } from '$lib/server/http/forms/shown-version';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import { bodyView } from '$lib/server/learning/progress/lesson-view';
import { parseCityValue } from './city-value-form.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale } = anybody(event);
	const { db, account, catalogue, timeZone, now } = event.locals;
	const view = shownCountry(event);
	const { source, printedSource } = publishedData(event).about;
	const keys = [source, printedSource, ...(view.city?.sources ?? ['S25'])];
	const entered = account && (await findCityValue(db, account.learnerId, view.iso3));
	return {
		...view,
		questions: catalogue.taughtInstrument.indicators.length,
		mayKeep: account !== null,
		today: dayIn(timeZone, now),
		entered: entered ? enteredView(locale, entered) : undefined,
		version: cityValueVersion(entered ?? undefined),
		isGone: event.url.searchParams.get('said') === 'gone',
		sources: bodyView(catalogue, locale, { terms: [], references: [], sources: keys }).sources
	};
};

export const actions: Actions = {
	/** Keeps the value of the city that the person looked up. */
	keep: async (event) => {
		const { learnerId } = requireAccount(event);
		const { iso3, code } = shownCountry(event);
		const { db, locale, now } = event.locals;
		const form = await submittedForm(event);
		const version = shownVersion(form);
		const parsed = parseCityValue(form, now);
		const { values } = parsed;
		if (!parsed.ok) return fail(422, { errors: parsed.errors, values, version });
		const found = { ...parsed.data, country: iso3 };
		const kept = await keepCityValue(db, { learnerId, version, found, now });
		if (kept === 'conflict') {
			const mine = enteredView(locale, { ...found, enteredAt: now });
			return fail(409, { errors: {}, values, mine });
		}
		redirect(303, `${countryAddress(locale, code)}#city`);
	},
	/** Deletes it, unless it was changed since it was shown. */
	forget: async (event) => {
		const { learnerId } = requireAccount(event);
		const { iso3: country, code } = shownCountry(event);
		const { db, locale } = event.locals;
		const version = shownVersion(await submittedForm(event));
		const forgotten = await forgetCityValue(db, { learnerId, country, version });
		if (forgotten === 'conflict') return fail(409, { errors: {}, values: {}, notForgotten: true });
		redirect(
			303,
			`${withQuery(countryAddress(locale, code), { said: forgotten === 'gone' ? 'gone' : undefined })}#city`
		);
	}
};

/** The country that the address names, or 404. */
function shownCountry(event: RequestEvent) {
	const code = event.params.country ?? '';
	const view = countryView(publishedData(event), event.locals.locale, code);
	return view ?? refuse(event, 404, 'data-fault-country', { code: code.slice(0, 40) });
}
