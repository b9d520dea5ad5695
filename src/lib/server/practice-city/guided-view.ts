import { guidedAddress, practiceTargetAddress } from '$lib/domain/addresses/practice-city';
import type { Locale } from '$lib/domain/locale/locales';
import {
	agreement,
	readAnswers,
	writeAnswers,
	type GuidedAnswers
} from '$lib/domain/practice-city/guided-answers';
import type { PracticeCity, Trap } from '$lib/domain/practice-city/practice-city';
import type { Catalogue } from '../catalogue/catalogue';
import { questionAsked } from './chosen-question';
import { keyAnswer } from './key-view';

/** One question of the guided round; the key's answer is there only once the reader has answered. */
export function guidedView(
	catalogue: Catalogue,
	city: PracticeCity,
	locale: Locale,
	place: { readonly number: number; readonly answers: string }
) {
	const { number } = place;
	const step = city.guided[number - 1];
	if (!step) return undefined;
	const answers = readAnswers(place.answers, city.guided.length);
	const given = answers[number - 1] ?? null;
	const carried = `?guided=${number}${query(answers, '&')}`;
	const goTo = (to: number | 'summary', given = answers) =>
		guidedAddress(locale, to, writeAnswers(given));
	return {
		number,
		of: city.guided.length,
		asked: questionAsked(catalogue, locale, step.indicator),
		start: practiceTargetAddress(locale, step.start, carried),
		given,
		verdict:
			given === null
				? undefined
				: {
						...keyAnswer(city, locale, step.indicator, carried),
						...standing(city, answers),
						trap: step.trap
					},
		previous: number > 1 ? goTo(number - 1) : undefined,
		next: number < city.guided.length ? goTo(number + 1) : goTo('summary'),
		again: goTo(number, without(answers, number))
	};
}

/** The whole round: how far it agrees with the key, and which kinds of questions went wrong. */
export function guidedSummary(
	catalogue: Catalogue,
	city: PracticeCity,
	locale: Locale,
	text: string
) {
	const answers = readAnswers(text, city.guided.length);
	const { answered, agreed, missed } = standing(city, answers);
	const traps = missed.flatMap((index) => city.guided[index]?.trap ?? []);
	return {
		answered,
		agreed,
		of: city.guided.length,
		rows: city.guided.map(({ indicator }, index) => {
			const given = answers[index] ?? null;
			return {
				asked: questionAsked(catalogue, locale, indicator),
				href: guidedAddress(locale, index + 1, writeAnswers(answers)),
				given,
				// The key stays closed for what was not decided yet.
				key: given === null ? null : (city.key[indicator]?.answer ?? null)
			};
		}),
		missedTraps: [...new Set<Trap>(traps)]
	};
}

function standing(city: PracticeCity, answers: GuidedAnswers) {
	return agreement(
		city.guided.map(({ indicator }) => city.key[indicator]?.answer ?? 0),
		answers
	);
}

function without(answers: GuidedAnswers, number: number): GuidedAnswers {
	return answers.map((answer, index) => (index === number - 1 ? null : answer));
}

function query(answers: GuidedAnswers, mark: '?' | '&'): string {
	const text = writeAnswers(answers);
	return text && `${mark}a=${text}`;
}
