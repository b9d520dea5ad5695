import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import {
	assessmentAddress,
	assessmentPartAddress,
	findingAddress
} from '$lib/domain/addresses/assessments';
import { readFinding } from '$lib/domain/assessment/reading/read-finding';
import { formatInstant } from '$lib/i18n/format';
import { saveFinding } from '$lib/server/assessments/findings';
import {
	listPicture,
	indicatorFinding,
	receivedAnswer
} from '$lib/server/assessments/views/indicator-finding';
import {
	assessmentToEdit,
	assessmentToRead,
	questionOf
} from '$lib/server/http/openers/assessments';
import { anybody, requireAccount } from '$lib/server/http/guards';
import { parseForm } from '$lib/server/http/forms/parse-form';
import { shownVersion } from '$lib/server/http/forms/shown-version';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import { practicesOf } from '$lib/server/practices/practices-of';
import type { Actions, PageServerLoad } from './$types';

const text = v.optional(v.string(), '');
const FindingForm = v.object({ answer: text, evidence: text, note: text });

export const load: PageServerLoad = async (event) => {
	const { locale } = anybody(event);
	const city = await assessmentToRead(event);
	const place = questionOf(city, event);
	const { db, catalogue, timeZone } = event.locals;
	const found = city.findings.get(place.indicator.id);
	return {
		city: city.cityName,
		readOnly: city.readOnly,
		question: indicatorFinding(catalogue, city, place, locale),
		practices: await practicesOf(db, catalogue, locale, place.indicator.id),
		list: listPicture(city, place.indicator.id, locale),
		changedAt: found && formatInstant(locale, timeZone, found.foundAt),
		received: receivedAnswer(city, event.url.searchParams.get('saved'), locale, timeZone)
	};
};

export const actions: Actions = {
	/** Keeps the answer and goes on with the next question. */
	save: async (event) => {
		const { learnerId } = requireAccount(event);
		const { id, instrument } = await assessmentToEdit(event);
		const { indicator, next } = questionOf({ instrument }, event);
		const sent = await submittedForm(event);
		const version = shownVersion(sent);
		const form = parseForm(FindingForm, sent);
		if (!form.ok) error(400);
		const typed = form.data;
		const read = readFinding(indicator.id, typed);
		if (read.type === 'faulty') return fail(422, { typed, version, faults: read.faults });
		const { db, locale, now } = event.locals;
		const changed = { ...read.finding, version };
		const outcome = await saveFinding(db, { id, learnerId, changed, now });
		if (outcome === 'not-found') error(404);
		if (outcome === 'conflict') return fail(409, { typed: read.finding, conflict: true });
		const city = assessmentAddress(locale, id);
		redirect(
			303,
			next
				? `${findingAddress(city, next.id)}?saved=${indicator.id}#main`
				: `${assessmentPartAddress(city, 'results')}?saved=${indicator.id}#main`
		);
	}
};
