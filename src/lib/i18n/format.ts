import type { Locale } from './locales';

// Latin digits everywhere: the tables, addresses and question numbers beside them use them too.
const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', ru: 'ru', ar: 'ar-u-nu-latn' };

/** A day in words, for example "14 March 2026". Server only: browsers lack data for half of the region's languages. */
export function formatDate(locale: Locale, instant: number): string {
	const words = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' });
	// "2026 г." must not be parted at the end of a line
	return words.format(instant).replace(/ г\.$/, '\u00a0г.');
}

/** A day and minute in UTC, for logs that people read. */
export function formatInstant(locale: Locale, instant: number): string {
	return new Intl.DateTimeFormat(tags[locale], {
		dateStyle: 'medium',
		timeStyle: 'short',
		timeZone: 'UTC'
	}).format(instant);
}

/** A time of day with its zone, for example "14:06 UTC": the server does not know the person's clock. */
export function formatTime(locale: Locale, instant: number): string {
	return new Intl.DateTimeFormat(tags[locale], {
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
		timeZone: 'UTC',
		timeZoneName: 'short'
	}).format(instant);
}

/** A month, for example "March 2026". */
export function formatMonth(locale: Locale, instant: number): string {
	return new Intl.DateTimeFormat(tags[locale], {
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	}).format(instant);
}

/** A share between 0 and 1 as a whole percentage. */
export function formatPercent(locale: Locale, share: number): string {
	return new Intl.NumberFormat(tags[locale], { style: 'percent', maximumFractionDigits: 0 }).format(
		share
	);
}

/** A whole number with the language's grouping. */
export function formatNumber(locale: Locale, value: number): string {
	return new Intl.NumberFormat(tags[locale]).format(value);
}

/** Any number with all the decimals it has, for example "0.75", "70,000" or "70 000". */
export function formatPlainNumber(locale: Locale, value: number): string {
	return new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 10 }).format(value);
}

/** "a, b and c" in the language's way. */
export function formatList(locale: Locale, items: readonly string[]): string {
	return new Intl.ListFormat(tags[locale], { type: 'conjunction' }).format(items);
}

/** A value of an index with the four decimals that the Survey prints. */
export function formatValue(locale: Locale, value: number): string {
	return new Intl.NumberFormat(tags[locale], {
		minimumFractionDigits: 4,
		maximumFractionDigits: 4
	}).format(value);
}

/** A difference between values, for example "0.03", with as many decimals as it has. */
export function formatStep(locale: Locale, value: number): string {
	return new Intl.NumberFormat(tags[locale], {
		minimumFractionDigits: 2,
		maximumFractionDigits: 4
	}).format(value);
}

// Where the United Nations call a country otherwise than the common data do.
const OFFICIAL_NAMES: Partial<Readonly<Record<Locale, Readonly<Record<string, string>>>>> = {
	ru: { CD: 'Демократическая Республика Конго', CG: 'Конго', KG: 'Кыргызстан' },
	ar: { CD: 'جمهورية الكونغو الديمقراطية', CG: 'الكونغو' }
};

/** Name of a country by its ISO 3166 code. */
export function countryName(locale: Locale, code: string): string {
	return countryNames(locale, [code])[0]?.name ?? code;
}

/** Names of countries by ISO 3166 code, sorted as the language sorts. */
export function countryNames(
	locale: Locale,
	codes: readonly string[]
): readonly { code: string; name: string }[] {
	const names = new Intl.DisplayNames([tags[locale]], { type: 'region' });
	const official = OFFICIAL_NAMES[locale] ?? {};
	return codes
		.map((code) => ({ code, name: official[code] ?? names.of(code) ?? code }))
		.sort(byName(locale, (country) => country.name));
}

/** A comparison that sorts things by their name in the language's order. */
export function byName<Thing>(locale: Locale, name: (thing: Thing) => string) {
	const collator = new Intl.Collator(tags[locale]);
	return (a: Thing, b: Thing) => collator.compare(name(a), name(b));
}

/** Name of a language in the interface's language; what is no code was typed as a name and stays. */
export function languageName(locale: Locale, code: string): string {
	if (!/^[a-z]{2,3}(-[A-Za-z]{2,8})*$/.test(code)) return code;
	return new Intl.DisplayNames([tags[locale]], { type: 'language' }).of(code) ?? code;
}
