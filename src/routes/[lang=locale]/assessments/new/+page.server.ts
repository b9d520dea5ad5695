import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import {
	createAssessment,
	findAssessment,
	profileVersion
} from '$lib/server/assessments/assessments';
import { requireAccount } from '$lib/server/http/guards';
import { shownVersion } from '$lib/server/http/forms/shown-version';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import { newId } from '$lib/server/new-id';
import { NOT_STORED } from '$lib/server/version-of';
import { cityChoices, cityValues, parseCity } from '../city-form.server';
import type { Actions, PageServerLoad } from './$types';

const FormId = v.fallback(v.pipe(v.string(), v.uuid()), newId);

export const load: PageServerLoad = async (event) => {
	const { learnerId } = requireAccount(event);
	const { db, catalogue, locale } = event.locals;
	const from = event.url.searchParams.get('from');
	const earlier = from ? await findAssessment(db, learnerId, from) : undefined;
	return {
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
		const id = v.parse(FormId, form.get('id'));
		const version = shownVersion(form);
		const parsed = parseCity(form);
		if (!parsed.ok) {
			return fail(422, { id, version, errors: parsed.errors, values: parsed.values });
		}
		const { db, catalogue, locale, now } = event.locals;
		const begun = await createAssessment(db, {
			...parsed.profile,
			id,
			version,
			ownerId: learnerId,
			instrumentId: catalogue.instrument.id,
			now
		});
		if (begun.type === 'begun') redirect(303, `/${locale}/assessments/${begun.id}#main`);
		const values = cityValues(locale, parsed.profile);
		const stored = cityValues(locale, begun.stored);
		return fail(409, { id, version: profileVersion(begun.stored), errors: {}, values, stored });
	}
};
