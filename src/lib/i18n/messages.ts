import { createPlainTranslator, createTranslator, type Translate } from './translator';
import type { Locale } from '$lib/domain/locale/locales';

const sources = import.meta.glob<string>('/content/messages/*/*.ftl', {
	query: '?raw',
	import: 'default',
	eager: true
});

const translators = new Map<string, Translate>();

/** The translator of a language for pages; inserted values are isolated for right-to-left text. */
export function translatorFor(locale: Locale): Translate {
	return remember(`marked ${locale}`, () => createTranslator(locale, sourcesOf(locale)));
}

/** The translator of a language for titles and files, without isolation marks. */
export function plainTranslatorFor(locale: Locale): Translate {
	return remember(`plain ${locale}`, () => createPlainTranslator(locale, sourcesOf(locale)));
}

function remember(key: string, create: () => Translate): Translate {
	const known = translators.get(key);
	if (known) return known;
	const created = create();
	translators.set(key, created);
	return created;
}

function sourcesOf(locale: Locale): string[] {
	return Object.entries(sources)
		.filter(([path]) => path.startsWith(`/content/messages/${locale}/`))
		.map(([, text]) => text);
}
