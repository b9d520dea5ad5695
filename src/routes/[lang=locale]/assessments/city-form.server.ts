import type { Catalogue } from '$lib/server/catalogue/catalogue';
import * as v from 'valibot';
import {
	CITY_LANGUAGES,
	otherLanguages,
	readLanguages
} from '$lib/domain/assessment/city-languages';
import { COUNTRY_CODES } from '$lib/domain/assessment/country-codes';
import { CITY_LIMITS } from '$lib/domain/assessment/limits';
import { readAddress } from '$lib/domain/assessment/reading/read-address';
import { readPopulation } from '$lib/domain/assessment/reading/read-population';
import { oneLine } from '$lib/domain/text/one-line';
import { byName, countryNames, formatNumber, languageName } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { MessageId } from '$lib/i18n/message-id';
import type { CityProfile } from '$lib/server/assessments/assessments';
import { parseForm } from '$lib/server/http/forms/parse-form';

const text = v.pipe(v.optional(v.string(), ''), v.trim());
const message = (id: MessageId) => id;

/** In the order of the page: faults are listed in this order. */
const CityForm = v.object({
	cityName: v.pipe(
		text,
		v.transform(oneLine),
		v.nonEmpty(message('city-error-name')),
		v.maxLength(CITY_LIMITS.name, message('city-error-name-long'))
	),
	portalAddress: v.pipe(
		text,
		v.check((typed) => readAddress(typed) !== undefined, message('city-error-portal')),
		v.transform((typed) => readAddress(typed) ?? typed)
	),
	country: v.pipe(
		text,
		v.transform((code) => (COUNTRY_CODES.includes(code) ? code : null))
	),
	population: v.pipe(
		text,
		v.check(
			(typed) => !typed || readPopulation(typed) !== undefined,
			message('city-error-population')
		),
		v.transform((typed) => readPopulation(typed) ?? null)
	),
	otherLanguages: v.pipe(
		text,
		v.maxLength(CITY_LIMITS.otherLanguages, message('city-error-languages-long'))
	)
});

/** Contents of the form's fields. */
export interface CityValues {
	readonly cityName: string;
	readonly country: string;
	readonly population: string;
	readonly languages: readonly string[];
	readonly otherLanguages: string;
	readonly portalAddress: string;
}

export type ParsedCity =
	| { readonly ok: true; readonly profile: CityProfile }
	| {
			readonly ok: false;
			readonly errors: Readonly<Record<string, MessageId>>;
			readonly values: CityValues;
	  };

/** Reads the description of a city from its form. */
export function parseCity(form: FormData): ParsedCity {
	const chosen = form.getAll('languages').map(String);
	const parsed = parseForm(CityForm, form);
	if (!parsed.ok) {
		return { ok: false, errors: parsed.errors, values: typedValues(parsed.values, chosen) };
	}
	const { otherLanguages: others, ...profile } = parsed.data;
	return { ok: true, profile: { ...profile, languages: readLanguages(chosen, others) } };
}

/** The fields of a city that is known, or empty ones. */
export function cityValues(locale: Locale, city: CityProfile | undefined): CityValues {
	return {
		cityName: city?.cityName ?? '',
		country: city?.country ?? '',
		population: city?.population ? formatNumber(locale, city.population) : '',
		languages: city?.languages ?? [],
		otherLanguages: otherLanguages(city?.languages ?? []),
		portalAddress: city?.portalAddress ?? ''
	};
}

/** What the form offers, in the order of the language. */
export function cityChoices({ data }: Pick<Catalogue, 'data'>, locale: Locale) {
	return {
		countries: countryNames(locale, COUNTRY_CODES, data?.officialNames),
		languages: CITY_LANGUAGES.map((code) => ({ code, name: languageName(locale, code) })).sort(
			byName(locale, (language) => language.name)
		)
	};
}

function typedValues(values: Readonly<Record<string, string>>, languages: string[]): CityValues {
	return {
		cityName: values.cityName ?? '',
		country: values.country ?? '',
		population: values.population ?? '',
		languages,
		otherLanguages: values.otherLanguages ?? '',
		portalAddress: values.portalAddress ?? ''
	};
}
