import { assessmentAddress } from '$lib/domain/addresses/assessments';
import { outlinePage } from '$lib/server/assessments/outline/outline-page';
import { titleVersion } from '$lib/server/assessments/outline/outline-sections';
import { openOutline } from '$lib/server/assessments/outline/open-outline';
import { anybody } from '$lib/server/http/guards';
import { assessmentToRead } from '$lib/server/http/openers/assessments';
import { newId } from '$lib/server/new-id';
import { translatorFor } from '$lib/i18n/messages';
import { sectionActions } from './section-actions.server';
import { tableActions } from './table-actions.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale } = anybody(event);
	const assessment = await assessmentToRead(event);
	const { db, catalogue, timeZone } = event.locals;
	const translate = translatorFor(locale);
	const outline = await openOutline(db, catalogue, assessment, locale, timeZone, translate);
	const asked = assessment.readOnly ? new URLSearchParams() : event.url.searchParams;
	return {
		...outlinePage(catalogue, assessment.instrument, outline, locale, {
			edit: asked.get('edit'),
			action: asked.get('action'),
			newId: newId()
		}),
		city: assessment.cityName,
		subject: assessment.instrument.subject,
		ownTitle: assessment.outlineTitle,
		titleVersion: titleVersion(assessment.outlineTitle),
		isGone: asked.get('said') === 'gone',
		readOnly: assessment.readOnly,
		base: assessmentAddress(locale, assessment.id),
		deleting: asked.get('delete'),
		naming: asked.has('title'),
		paper: event.url.searchParams.get('view') === 'paper'
	};
};

export const actions: Actions = { ...sectionActions, ...tableActions };
