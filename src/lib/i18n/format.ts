import { exactlyIn, type Translations } from '$lib/domain/locale/localized';
import { intlTags, type Locale } from '$lib/domain/locale/locales';
import { UTC, type TimeZone } from './time-zone';

/**
 * The day of a moment in words, for example "14 March 2026", where the person is.
 * Server only: browsers lack data for half of the region's languages.
 */
export function formatDate(locale: Locale, zone: TimeZone, instant: number): string {
	const words = formatIn(locale, { dateStyle: 'long', timeZone: zone }, instant);
	// "2026 г." must not be parted at the end of a line
	return words.replace(/ г\.$/, '\u00a0г.');
}

/** A day that is the same everywhere, such as one that somebody typed. @param day as YYYY-MM-DD */
export function formatDay(locale: Locale, day: string): string {
	return formatDate(locale, UTC, Date.parse(day));
}

/** A day and minute with the zone, for example "14 Mar 2026, 14:05 GMT+5". */
export function formatInstant(locale: Locale, zone: TimeZone, instant: number): string {
	const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
	return formatIn(locale, { ...day, ...MINUTE, timeZone: zone }, instant);
}

/** A time of day with its zone, for example "14:06 GMT+5". */
export function formatTime(locale: Locale, zone: TimeZone, instant: number): string {
	return formatIn(locale, { ...MINUTE, timeZone: zone }, instant);
}

/** The month of a moment, for example "March 2026", where the person is. */
export function formatMonth(locale: Locale, zone: TimeZone, instant: number): string {
	return formatIn(locale, { month: 'long', year: 'numeric', timeZone: zone }, instant);
}

/** A month that is the same everywhere. @param month as YYYY-MM */
export function formatPlainMonth(locale: Locale, month: string): string {
	return formatMonth(locale, UTC, Date.parse(`${month}-01`));
}

const MINUTE = {
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23',
	timeZoneName: 'short'
} as const;

function formatIn(locale: Locale, options: Intl.DateTimeFormatOptions, instant: number): string {
	return new Intl.DateTimeFormat(intlTags(locale), options).format(instant);
}

/** A share between 0 and 1 as a whole percentage. */
export function formatPercent(locale: Locale, share: number): string {
	return new Intl.NumberFormat(intlTags(locale), {
		style: 'percent',
		maximumFractionDigits: 0
	}).format(share);
}

/** A whole number with the language's grouping. */
export function formatNumber(locale: Locale, value: number): string {
	return new Intl.NumberFormat(intlTags(locale)).format(value);
}

/** Any number with all the decimals it has, for example "0.75", "70,000" or "70 000". */
export function formatPlainNumber(locale: Locale, value: number): string {
	return new Intl.NumberFormat(intlTags(locale), { maximumFractionDigits: 10 }).format(value);
}

/** "a, b and c" in the language's way. */
export function formatList(locale: Locale, items: readonly string[]): string {
	return new Intl.ListFormat(intlTags(locale), { type: 'conjunction' }).format(items);
}

/** A value of an index with the four decimals that the Survey prints. */
export function formatValue(locale: Locale, value: number): string {
	return new Intl.NumberFormat(intlTags(locale), {
		minimumFractionDigits: 4,
		maximumFractionDigits: 4
	}).format(value);
}

/** A difference between values, for example "0.03", with as many decimals as it has. */
export function formatStep(locale: Locale, value: number): string {
	return new Intl.NumberFormat(intlTags(locale), {
		minimumFractionDigits: 2,
		maximumFractionDigits: 4
	}).format(value);
}

/** Names of countries by ISO 3166 code in the languages where the common data have another one. */
type OfficialNames = Translations<Readonly<Record<string, string>>>;

/** Name of a country by its ISO 3166 code. */
export function countryName(locale: Locale, code: string, official?: OfficialNames): string {
	return countryNames(locale, [code], official)[0]?.name ?? code;
}

/** Names of countries by ISO 3166 code, sorted as the language sorts. */
export function countryNames(
	locale: Locale,
	codes: readonly string[],
	official: OfficialNames = {}
): readonly { code: string; name: string }[] {
	const names = new Intl.DisplayNames(intlTags(locale), { type: 'region' });
	const own = exactlyIn<Readonly<Record<string, string>>>(
		{ source: {}, translations: official },
		locale
	);
	return codes
		.map((code) => ({ code, name: own?.[code] ?? names.of(code) ?? code }))
		.sort(byName(locale, (country) => country.name));
}

/** A comparison that sorts things by their name in the language's order. */
export function byName<Thing>(locale: Locale, name: (thing: Thing) => string) {
	const collator = new Intl.Collator(intlTags(locale));
	return (a: Thing, b: Thing) => collator.compare(name(a), name(b));
}

/** Name of a language in the interface's language; what is no code was typed as a name and stays. */
export function languageName(locale: Locale, code: string): string {
	if (!/^[a-z]{2,3}(-[A-Za-z]{2,8})*$/.test(code)) return code;
	return new Intl.DisplayNames(intlTags(locale), { type: 'language' }).of(code) ?? code;
}
