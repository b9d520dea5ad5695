import { error } from '@sveltejs/kit';
import { inLanguage } from '$lib/domain/course/course';
import { anybody } from '$lib/server/http/guards';
import { bodyView } from '$lib/server/learning/lesson-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locale } = anybody(event);
	const { catalogue } = event.locals;
	const page = catalogue.pages[event.params.page];
	if (!page) error(404);
	const texts = inLanguage(page, locale);
	const { title, summary, file } = texts.value;
	return {
		page: { title, summary, file, locale: texts.locale },
		body: bodyView(catalogue, locale, texts.value)
	};
};
