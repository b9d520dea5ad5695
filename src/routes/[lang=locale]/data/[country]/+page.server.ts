import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { findCityValue, forgetCityValue, keepCityValue } from '$lib/server/countries/city-values';
import { countryView } from '$lib/server/countries/country-view';
import { enteredView } from '$lib/server/countries/entered-view';
import { publishedData, refuse } from '$lib/server/http/countries';
import { anybody, requireAccount } from '$lib/server/http/guards';
import { submittedForm } from '$lib/server/http/submitted-form';
import { bodyView } from '$lib/server/learning/lesson-view';
import { parseCityValue } from './city-value-form.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale } = anybody(event);
	const { db, account, catalogue, now } = event.locals;
	const view = shownCountry(event);
	const { source, printedSource } = publishedData(event).about;
	const keys = [source, printedSource, ...(view.city?.sources ?? ['S25'])];
	const entered = account && (await findCityValue(db, account.learnerId, view.iso3));
	return {
		...view,
		questions: catalogue.instrument.indicators.length,
		mayKeep: account !== null,
		today: new Date(now).toISOString().slice(0, 10),
		entered: entered ? enteredView(locale, entered) : undefined,
		sources: bodyView(catalogue, locale, { terms: [], references: [], sources: keys }).sources
	};
};

export const actions: Actions = {
	/** Keeps the value of the city that the person looked up. */
	keep: async (event) => {
		const { learnerId } = requireAccount(event);
		const { iso3, code } = shownCountry(event);
		const { db, locale, now } = event.locals;
		const parsed = parseCityValue(await submittedForm(event), now);
		if (!parsed.ok) return fail(422, { errors: parsed.errors, values: parsed.values });
		await keepCityValue(db, learnerId, { ...parsed.data, country: iso3 }, now);
		redirect(303, `/${locale}/data/${code}#city`);
	},
	/** Deletes it. */
	forget: async (event) => {
		const { learnerId } = requireAccount(event);
		const { iso3, code } = shownCountry(event);
		await forgetCityValue(event.locals.db, learnerId, iso3);
		redirect(303, `/${event.locals.locale}/data/${code}#city`);
	}
};

/** The country that the address names, or 404. */
function shownCountry(event: RequestEvent) {
	const code = event.params.country ?? '';
	const view = countryView(publishedData(event), event.locals.locale, code);
	return view ?? refuse(event, 404, 'data-fault-country', { code: code.slice(0, 40) });
}
