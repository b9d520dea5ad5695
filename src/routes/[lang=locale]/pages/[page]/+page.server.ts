import { error } from '@sveltejs/kit';
import { textPageAddress } from '$lib/domain/addresses/site';
import { inLanguage } from '$lib/domain/locale/localized';
import { worded } from '$lib/domain/locale/worded';
import { ownValue } from '$lib/domain/own-value';
import { anybody } from '$lib/server/http/guards';
import { bodyView } from '$lib/server/learning/progress/lesson-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locale } = anybody(event);
	const { catalogue } = event.locals;
	const page = ownValue(catalogue.pages, event.params.page);
	if (!page) error(404);
	const texts = inLanguage(page, locale);
	const { title, summary, file } = texts.value;
	return {
		page: { title, summary, file, locale: texts.locale },
		all: Object.entries(catalogue.pages).map(([name, one]) => ({
			href: textPageAddress(locale, name),
			title: worded(one, locale, (words) => words.title),
			current: one === page
		})),
		body: bodyView(catalogue, locale, texts.value)
	};
};
