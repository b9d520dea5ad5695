import { inLanguage, type Course, type GainCheck } from '$lib/domain/course/course';
import { worded } from '$lib/domain/course/worded';
import {
	askedIn,
	gainScore,
	modulesToLearn,
	type GainPhase,
	type GainScore
} from '$lib/domain/gain/gain-check';
import type { Answer, AnswerFields, Question } from '$lib/domain/quiz/question';
import { explainAnswer } from '$lib/domain/quiz/rules';
import { formatDate } from '$lib/i18n/format';
import type { Locale } from '$lib/i18n/locales';
import type { TimeZone } from '$lib/i18n/time-zone';
import { coursePath, gainCheckPath, modulePath } from '../catalogue/addresses';
import type { Catalogue } from '../catalogue/catalogue';
import { openQuestion, refusedQuestion, type QuestionView } from './check-views';
import type { StoredGain, StoredGainCheck } from './gain-checks';

/** A course with its questions before and after. */
export interface GainPlace {
	readonly course: Course;
	readonly check: GainCheck;
}

/** How the questions before and after stand on the course page. */
export interface GainLinks {
	readonly questions: number;
	readonly minutes: number;
	readonly beforeHref: string;
	readonly afterHref: string;
	readonly before: GainScore | undefined;
	readonly after: GainScore | undefined;
}

const MINUTES_FOR_A_QUESTION = 0.75;

/** The links of the course page with what they came to so far. */
export function gainLinks(
	{ course, check }: GainPlace,
	stored: StoredGain,
	locale: Locale
): GainLinks {
	const pairs = check.pairs.en ?? [];
	const scoreOf = (row: StoredGainCheck | undefined) => row && gainScore(pairs, row.results);
	return {
		questions: pairs.length,
		minutes: Math.ceil(pairs.length * MINUTES_FOR_A_QUESTION),
		beforeHref: `/${locale}${gainCheckPath(course, 'before')}`,
		afterHref: `/${locale}${gainCheckPath(course, 'after')}`,
		before: scoreOf(stored.before),
		after: scoreOf(stored.after)
	};
}

/** The head that the pages before and after share. */
export function gainHead(place: GainPlace, stored: StoredGain, locale: Locale) {
	return {
		...gainLinks(place, stored, locale),
		courseHref: `/${locale}${coursePath(place.course)}`,
		courseTitle: worded(place.course.texts, locale, (texts) => texts.title),
		locale: inLanguage(place.check.pairs, locale).locale
	};
}

/**
 * The questions of a phase as an open form.
 * @param seed draws the order of the options; the form sends it again
 * @param sent what was sent and refused, with the ids of questions that cannot be read
 */
export function gainQuestions(
	catalogue: Catalogue,
	{ check }: GainPlace,
	phase: GainPhase,
	locale: Locale,
	seed: string,
	sent?: {
		readonly fieldsOf: (questionId: string) => AnswerFields;
		readonly unreadable: readonly string[];
	}
): QuestionView[] {
	const { value: pairs, locale: language } = inLanguage(check.pairs, locale);
	return pairs.map((pair, index) => {
		const question = askedIn(phase, pair);
		const place = { number: index + 1, of: pairs.length };
		const view = openQuestion(catalogue, question, language, seed, place);
		if (!sent) return view;
		const fields = sent.fieldsOf(question.id);
		return sent.unreadable.includes(question.id)
			? refusedQuestion(view, fields, 'unreadable')
			: { ...view, values: Object.fromEntries(fields) };
	});
}

/** After the questions before: how many were right and which modules speak about the others, and nothing more. */
export function beforeResult(
	{ course, check }: GainPlace,
	row: StoredGainCheck,
	locale: Locale,
	zone: TimeZone
) {
	const pairs = check.pairs.en ?? [];
	return {
		...gainScore(pairs, row.results),
		date: formatDate(locale, zone, row.answeredAt),
		modules: modulesToLearn(course.modules, pairs, row.results).map((module) => ({
			href: `/${locale}${modulePath(course, module)}`,
			number: module.number,
			title: worded(module.texts, locale, (texts) => texts.title)
		}))
	};
}

/** After the questions after: both times side by side, with what is right and why. */
export function afterResult(
	catalogue: Catalogue,
	{ check }: GainPlace,
	{ before, after }: StoredGain,
	locale: Locale
) {
	const { value: pairs, locale: language } = inLanguage(check.pairs, locale);
	return pairs.map((pair, index) => {
		const told = (phase: GainPhase, row: StoredGainCheck | undefined) => {
			if (!row || !(pair.id in row.results)) return undefined;
			const place = { number: index + 1, of: pairs.length };
			return {
				right: row.results[pair.id] === true,
				view: answered(catalogue, askedIn(phase, pair), language, row, place)
			};
		};
		return {
			id: pair.id,
			number: index + 1,
			before: told('before', before),
			after: told('after', after)
		};
	});
}

function answered(
	catalogue: Catalogue,
	question: Question,
	language: string,
	{ seed, answers }: StoredGainCheck,
	place: { readonly number: number; readonly of: number }
): QuestionView {
	return {
		...openQuestion(catalogue, question, language, seed, place),
		explanation: explainAnswer(question, seed, answers[question.id] ?? nothing(question))
	};
}

/** What stands for a question that was left open. */
function nothing(question: Question): Answer {
	return question.kind === 'numeric' ? { type: 'text', text: '' } : { type: 'choices', ids: [] };
}
