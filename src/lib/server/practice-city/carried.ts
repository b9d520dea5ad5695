import {
	criterionKeyAddress,
	guidedAddress,
	keyAddress
} from '$lib/domain/addresses/practice-city';
import type { Locale } from '$lib/domain/locale/locales';
import { readAnswers, writeAnswers } from '$lib/domain/practice-city/guided-answers';
import type { PracticeCity } from '$lib/domain/practice-city/practice-city';
import type { Catalogue } from '../catalogue/catalogue';
import { questionAsked } from './chosen-question';

/**
 * What a visitor of the portal carries from page to page in the address: the question to decide,
 * or the place in the guided round with the answers so far. Nothing of it is stored.
 */
export function carriedView(
	catalogue: Catalogue,
	city: PracticeCity,
	locale: Locale,
	query: URLSearchParams
) {
	const place = guidedPlace(city, query.get('guided'));
	if (place) {
		const answers = writeAnswers(readAnswers(query.get('a') ?? '', city.guided.length));
		const asked = city.guided[place - 1]?.indicator ?? '';
		return {
			question: questionAsked(catalogue, locale, asked),
			guided: { number: place, of: city.guided.length },
			back: guidedAddress(locale, place, answers),
			query: `?guided=${place}${answers && `&a=${answers}`}`
		};
	}
	const id = query.get('for') ?? '';
	const question = questionAsked(catalogue, locale, id);
	return {
		question,
		guided: undefined,
		back: question
			? `${criterionKeyAddress(locale, id.split('-')[0] ?? '')}#${id}`
			: keyAddress(locale),
		query: question ? `?for=${id}` : ''
	};
}

function guidedPlace(city: PracticeCity, text: string | null): number | undefined {
	const place = Number(text);
	return Number.isInteger(place) && place >= 1 && place <= city.guided.length ? place : undefined;
}
