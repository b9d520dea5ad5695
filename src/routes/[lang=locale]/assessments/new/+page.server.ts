import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { assessmentAddress } from '$lib/domain/addresses/assessments';
import { worded } from '$lib/domain/locale/worded';
import type { Instrument } from '$lib/domain/instrument/instrument';
import type { Locale } from '$lib/domain/locale/locales';
import {
	createAssessment,
	findAssessment,
	profileVersion
} from '$lib/server/assessments/assessments';
import { instrumentOf, offeredInstruments, type Catalogue } from '$lib/server/catalogue/catalogue';
import { requireAccount } from '$lib/server/http/guards';
import { shownVersion } from '$lib/server/http/forms/shown-version';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import { newId } from '$lib/server/new-id';
import { NOT_STORED } from '$lib/server/version-of';
import { cityChoices, cityValues, parseCity } from '../city-form.server';
import type { Actions, PageServerLoad } from './$types';

const InstrumentId = v.fallback(v.string(), '');
const FormId = v.fallback(v.pipe(v.string(), v.uuid()), newId);

export const load: PageServerLoad = async (event) => {
	const { learnerId } = requireAccount(event);
	const { db, catalogue, locale } = event.locals;
	const from = event.url.searchParams.get('from');
	const earlier = from ? await findAssessment(db, learnerId, from) : undefined;
	const asked = earlier?.instrumentId ?? event.url.searchParams.get('instrument') ?? '';
	const instrument = offered(catalogue, asked);
	return {
		instrument: { id: instrument.id, subject: instrument.subject },
		/** Empty where there is nothing to choose: one instrument, or the same city again. */
		instruments: earlier ? [] : instrumentChoices(catalogue, locale),
		id: newId(),
		version: NOT_STORED,
		again: earlier?.id,
		values: cityValues(locale, earlier),
		choices: cityChoices(catalogue, locale)
	};
};

export const actions: Actions = {
	/** Begins a city; the form's own id lets a repeated request begin it once. */
	create: async (event) => {
		const { learnerId } = requireAccount(event);
		const form = await submittedForm(event);
		const { catalogue } = event.locals;
		const instrument = offered(catalogue, v.parse(InstrumentId, form.get('instrument')));
		const id = v.parse(FormId, form.get('id'));
		const version = shownVersion(form);
		const chosen = { id: instrument.id, subject: instrument.subject };
		const parsed = parseCity(form);
		if (!parsed.ok) {
			return fail(422, {
				id,
				version,
				instrument: chosen,
				errors: parsed.errors,
				values: parsed.values
			});
		}
		const { db, locale, now } = event.locals;
		const begun = await createAssessment(db, {
			...parsed.profile,
			id,
			version,
			ownerId: learnerId,
			instrumentId: instrument.id,
			now
		});
		if (begun.type === 'begun') redirect(303, `${assessmentAddress(locale, begun.id)}#main`);
		const values = cityValues(locale, parsed.profile);
		const stored = cityValues(locale, begun.stored);
		return fail(409, {
			id,
			version: profileVersion(begun.stored),
			instrument: chosen,
			errors: {},
			values,
			stored
		});
	}
};

/** The instrument that was asked for; a retired edition begins nothing new, but the newest of its series does. */
function offered(catalogue: Catalogue, id: string): Instrument {
	const asked = instrumentOf(catalogue, id);
	if (asked?.isOffered) return asked;
	const follower = offeredInstruments(catalogue).find((one) => one.series === asked?.series);
	return follower ?? catalogue.taughtInstrument;
}

function instrumentChoices(catalogue: Catalogue, locale: Locale) {
	const all = offeredInstruments(catalogue);
	if (all.length < 2) return [];
	return all.map((one) => ({
		id: one.id,
		title: worded(one.names, locale, (names) => names.title),
		summary: worded(one.names, locale, (names) => names.summary)
	}));
}
