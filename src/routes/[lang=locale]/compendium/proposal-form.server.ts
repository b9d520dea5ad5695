import * as v from 'valibot';
import { COUNTRY_CODES } from '$lib/domain/assessment/country-codes';
import { ADDRESS_LIMIT, readAddress } from '$lib/domain/assessment/reading/read-address';
import { inLanguage } from '$lib/domain/locale/localized';
import { PROPOSAL_LIMITS as LIMITS } from '$lib/domain/practice/proposal';
import { countryNames } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { MessageId } from '$lib/i18n/message-id';
import { says } from '$lib/i18n/says';
import type { Catalogue } from '$lib/server/catalogue/catalogue';
import { parseForm } from '$lib/server/http/forms/parse-form';
import { lineField, textField } from '$lib/server/http/forms/text-field';
import { criterionName } from '$lib/server/instrument/instrument-names';
import type { Proposal, ProposalTexts } from '$lib/server/practices/proposals';

/** Marks that turn text around do not get into what others read. */
const text = (most: number, long: MessageId) =>
	v.pipe(
		textField(most, long),
		v.transform((typed) => typed.replace(/[\u202A-\u202E\u2066-\u2069]/g, '').trim())
	);
const required = (most: number, empty: MessageId, long: MessageId) =>
	v.pipe(text(most, long), v.nonEmpty(empty));
const requiredLine = (most: number, empty: MessageId, long: MessageId) =>
	v.pipe(lineField(most, long), v.nonEmpty(empty));

/** In the order of the page: faults are listed in this order. */
const ProposalForm = v.object({
	title: requiredLine(
		LIMITS.title,
		says('proposal-error-title'),
		says('proposal-error-title-long')
	),
	place: requiredLine(
		LIMITS.place,
		says('proposal-error-place'),
		says('proposal-error-place-long')
	),
	country: v.pipe(
		text(2, says('proposal-error-country')),
		v.check((code) => !code || COUNTRY_CODES.includes(code), says('proposal-error-country')),
		v.transform((code) => code || null)
	),
	done: required(LIMITS.done, says('proposal-error-done'), says('proposal-error-done-long')),
	result: required(
		LIMITS.result,
		says('proposal-error-result'),
		says('proposal-error-result-long')
	),
	sourceAddress: v.pipe(
		text(ADDRESS_LIMIT, says('proposal-error-source')),
		v.check((typed) => readAddress(typed) !== undefined, says('proposal-error-source')),
		v.transform((typed) => readAddress(typed) ?? typed)
	)
});

/** Contents of the form's fields. */
export interface ProposalValues {
	readonly title: string;
	readonly place: string;
	readonly country: string;
	readonly indicatorIds: readonly string[];
	readonly done: string;
	readonly result: string;
	readonly sourceAddress: string;
	readonly isNamed: boolean;
}

export type ParsedProposal =
	| { readonly ok: true; readonly texts: ProposalTexts; readonly values: ProposalValues }
	| {
			readonly ok: false;
			readonly errors: Readonly<Record<string, MessageId>>;
			readonly values: ProposalValues;
	  };

/** Reads a proposal from its form. */
export function parseProposal(
	{ taughtInstrument: instrument }: Catalogue,
	form: FormData
): ParsedProposal {
	const chosen = form.getAll('indicators').map(String);
	const indicatorIds = instrument.indicators
		.map(({ id }) => id)
		.filter((id) => chosen.includes(id));
	const isNamed = form.get('isNamed') !== null;
	const parsed = parseForm(ProposalForm, form);
	const values = { ...typedValues(parsed.values), indicatorIds, isNamed };
	const fault = indicatorFault(indicatorIds.length);
	if (parsed.ok && !fault) {
		return { ok: true, texts: { ...parsed.data, indicatorIds, isNamed }, values };
	}
	const errors = { ...(parsed.ok ? {} : parsed.errors), ...(fault ? { indicators: fault } : {}) };
	return { ok: false, errors, values };
}

/** The fields of a proposal that is known, or empty ones. */
export function proposalValues(proposal: Proposal | undefined): ProposalValues {
	const { title = '', place = '', country = '', done = '', result = '' } = proposal ?? {};
	const { sourceAddress = '', indicatorIds = [], isNamed = false } = proposal ?? {};
	return {
		title,
		place,
		country: country ?? '',
		indicatorIds,
		done,
		result,
		sourceAddress,
		isNamed
	};
}

/** What the form offers, in the order of the language. */
export function proposalChoices({ taughtInstrument: instrument, data }: Catalogue, locale: Locale) {
	const texts = inLanguage(instrument.texts, locale);
	return {
		textsLocale: texts.locale,
		countries: countryNames(locale, COUNTRY_CODES, data?.officialNames).map(({ code, name }) => ({
			value: code,
			label: name
		})),
		criteria: instrument.criteria.map(({ id: criterion }) => ({
			id: criterion,
			name: criterionName(instrument, locale, criterion),
			indicators: instrument.indicators
				.filter((indicator) => indicator.criterion === criterion)
				.map(({ id, code }) => ({ id, code, name: texts.value[id]?.name ?? id }))
		}))
	};
}

function indicatorFault(count: number): MessageId | undefined {
	if (count === 0) return 'proposal-error-indicators';
	return count > LIMITS.indicators ? 'proposal-error-indicators-many' : undefined;
}

function typedValues(values: Readonly<Record<string, string>>) {
	const {
		title = '',
		place = '',
		country = '',
		done = '',
		result = '',
		sourceAddress = ''
	} = values;
	return { title, place, country, done, result, sourceAddress };
}
