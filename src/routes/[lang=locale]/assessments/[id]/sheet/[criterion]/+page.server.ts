import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import {
	assessmentAddress,
	assessmentPartAddress,
	sheetAddress
} from '$lib/domain/addresses/assessments';
import { readSheet } from '$lib/domain/assessment/reading/read-sheet';
import { SHEET_FILTERS } from '$lib/domain/assessment/reading/sheet-filter';
import { indicatorsOf, type Indicator } from '$lib/domain/instrument/instrument';
import { criterionName, criterionWords } from '$lib/server/instrument/instrument-names';
import { saveSheet } from '$lib/server/assessments/findings';
import { receivedSheet, sheetView } from '$lib/server/assessments/views/sheet-view';
import {
	assessmentToEdit,
	assessmentToRead,
	criterionOf
} from '$lib/server/http/openers/assessments';
import { anybody, requireAccount } from '$lib/server/http/guards';
import { formValues } from '$lib/server/http/forms/parse-form';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import { sheetRows } from './sheet-form.server';
import type { Actions, PageServerLoad } from './$types';

const Filter = v.fallback(v.picklist(SHEET_FILTERS), 'all');

export const load: PageServerLoad = async (event) => {
	const { locale } = anybody(event);
	const city = await assessmentToRead(event);
	const { criterion, next } = criterionOf(city, event);
	const { timeZone } = event.locals;
	const { searchParams } = event.url;
	return {
		city: city.cityName,
		readOnly: city.readOnly,
		subject: city.instrument.subject,
		criterion: criterionWords(city.instrument, locale, criterion.id),
		next: next && { id: next.id, name: criterionName(city.instrument, locale, next.id) },
		filter: v.parse(Filter, searchParams.get('show')),
		sheet: sheetView(city, criterion.id, locale),
		received: receivedSheet(city, searchParams.get('saved'), locale, timeZone)
	};
};

export const actions: Actions = {
	/** Keeps every row that was changed and can be kept; goes on when all could, or shows the others again. */
	save: async (event) => {
		const { learnerId } = requireAccount(event);
		const { id, instrument } = await assessmentToEdit(event);
		const { criterion, next } = criterionOf({ instrument }, event);
		const { db, locale, now } = event.locals;
		const values = formValues(await submittedForm(event));
		const ids = indicatorsOf<Indicator>(instrument, criterion.id).map((indicator) => indicator.id);
		const rows = sheetRows(ids, values);
		const { changed, faulty } = readSheet(rows);
		const saved = await saveSheet(db, { id, learnerId, changed, now });
		if (saved.type === 'not-found') error(404);
		const { kept, conflicts } = saved;
		if (faulty.length + conflicts.length > 0) {
			return fail(conflicts.length > 0 ? 409 : 422, { rows, faulty, kept, conflicts });
		}
		const city = assessmentAddress(locale, id);
		const filter = v.parse(Filter, event.url.searchParams.get('show'));
		if (values.then === 'stay') {
			redirect(
				303,
				`${sheetAddress(city, criterion.id)}?show=${filter}&saved=${criterion.id}#main`
			);
		}
		const onward = next ? sheetAddress(city, next.id) : assessmentPartAddress(city, 'results');
		redirect(303, `${onward}?saved=${criterion.id}#main`);
	}
};
