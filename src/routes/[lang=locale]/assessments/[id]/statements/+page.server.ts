import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { assessmentAddress, assessmentPartAddress } from '$lib/domain/addresses/assessments';
import { CITY_LIMITS } from '$lib/domain/assessment/limits';
import { plainLines } from '$lib/domain/assessment/reading/read-finding';
import { inLanguage } from '$lib/domain/locale/localized';
import { formatInstant, formatTime } from '$lib/i18n/format';
import type { MessageId } from '$lib/i18n/message-id';
import { saveStatements, statementsVersion } from '$lib/server/assessments/statements';
import { assessmentToRead } from '$lib/server/http/openers/assessments';
import { anybody, requireAccount } from '$lib/server/http/guards';
import { parseForm } from '$lib/server/http/forms/parse-form';
import { shownVersion } from '$lib/server/http/forms/shown-version';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import type { Actions, PageServerLoad } from './$types';

const tooLong: MessageId = 'city-error-statement';
const statement = v.pipe(
	v.optional(v.string(), ''),
	v.transform(plainLines),
	v.maxLength(CITY_LIMITS.statement, tooLong)
);
const StatementsForm = v.object({
	nationalAchievement: statement,
	nationalChallenge: statement,
	localAchievement: statement,
	localChallenge: statement
});

export const load: PageServerLoad = async (event) => {
	const { locale } = anybody(event);
	const city = await assessmentToRead(event);
	if (city.instrument.subject !== 'portal') error(404);
	const { timeZone, catalogue } = event.locals;
	const { strategy } = catalogue;
	const texts = strategy && inLanguage(strategy, locale);
	const wasSaved = event.url.searchParams.has('saved') && !city.readOnly;
	return {
		city: city.cityName,
		readOnly: city.readOnly,
		statements: city.statements,
		version: statementsVersion(city.statements),
		changedAt: formatInstant(locale, timeZone, city.updatedAt),
		guidance: texts && { locale: texts.locale, ...texts.value.sections.statements },
		receivedAt: wasSaved ? formatTime(locale, timeZone, city.updatedAt) : undefined
	};
};

export const actions: Actions = {
	/** Keeps the four texts; an empty one is removed. */
	save: async (event) => {
		const { learnerId } = requireAccount(event);
		const form = await submittedForm(event);
		const version = shownVersion(form);
		const parsed = parseForm(StatementsForm, form);
		const { values } = parsed;
		if (!parsed.ok) return fail(422, { errors: parsed.errors, values, version });
		const { db, locale, now } = event.locals;
		const { id } = event.params;
		const outcome = await saveStatements(db, { id, learnerId, version, texts: parsed.data, now });
		if (outcome === 'not-found') error(404);
		if (outcome === 'conflict') return fail(409, { errors: {}, values, conflict: true });
		redirect(
			303,
			`${assessmentPartAddress(assessmentAddress(locale, id), 'statements')}?saved#main`
		);
	}
};
