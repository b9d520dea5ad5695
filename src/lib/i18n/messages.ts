import { chainOf, type Locale } from '$lib/domain/locale/locales';
import {
	createPlainTranslator,
	createTranslator,
	readMessages,
	readPlainMessages,
	type Messages,
	type Translate
} from './translator';

const sources = import.meta.glob<string>('/content/messages/*/*.ftl', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The translator of a language for pages; inserted values are isolated for right-to-left text. */
export const translatorFor = once((locale) =>
	createTranslator(chainOf(locale).map(markedMessages))
);

/** The translator of a language for titles and files, without isolation marks. */
export const plainTranslatorFor = once((locale) =>
	createPlainTranslator(chainOf(locale).map(plainMessages))
);

const markedMessages = once((locale) => readMessages(locale, sourcesOf(locale)));
const plainMessages = once((locale) => readPlainMessages(locale, sourcesOf(locale)));

function sourcesOf(locale: Locale): string[] {
	return Object.entries(sources)
		.filter(([path]) => path.startsWith(`/content/messages/${locale}/`))
		.map(([, text]) => text);
}

/** Makes something for each language when it is first asked for. */
function once<Made extends Messages | Translate>(
	make: (locale: Locale) => Made
): (locale: Locale) => Made {
	const made = new Map<Locale, Made>();
	return (locale) => {
		const known = made.get(locale) ?? make(locale);
		made.set(locale, known);
		return known;
	};
}
