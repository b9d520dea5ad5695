import type { Course, GainCheck } from '$lib/domain/course/course';
import { inLanguage } from '$lib/domain/locale/localized';
import { worded } from '$lib/domain/locale/worded';
import {
	askedIn,
	gainScore,
	modulesToLearn,
	type GainPhase,
	type GainScore
} from '$lib/domain/gain/gain-check';
import type { Answer, AnswerFields, Question } from '$lib/domain/quiz/question';
import { formatDate } from '$lib/i18n/format';
import type { Locale } from '$lib/domain/locale/locales';
import type { TimeZone } from '$lib/i18n/time-zone';
import { coursePath, gainCheckPath, modulePath } from '../../catalogue/ids/addresses';
import {
	openQuestion,
	type AskedQuestion,
	type QuestionView,
	type ViewContext
} from '../checks/check-views';
import { explainInLanguage } from '../checks/explain-in-language';
import type { GainFault, StoredGain, StoredGainCheck } from './gain-checks';
import { refusalOf } from '../refusal';
import { refusedQuestion, shownAgain } from '../checks/refused-question';

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
	const pairs = check.pairs.source;
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

/** The questions of a phase in the language in which they are shown. */
export function askedInPhase(
	{ check }: GainPlace,
	phase: GainPhase,
	locale: Locale
): AskedQuestion[] {
	const { value: pairs, locale: language } = inLanguage(check.pairs, locale);
	return pairs.map((pair, index) => ({
		question: askedIn(phase, pair),
		language,
		number: index + 1,
		of: pairs.length
	}));
}

/**
 * The questions of a phase as an open form.
 * @param seed id of the form, which draws the order of the options
 * @param sent what was sent and refused, with what is wrong by question id
 */
export function gainQuestions(
	context: ViewContext,
	place: GainPlace,
	phase: GainPhase,
	seed: string,
	sent?: {
		readonly fieldsOf: (questionId: string) => AnswerFields;
		readonly faults: ReadonlyMap<string, GainFault>;
	}
): QuestionView[] {
	return askedInPhase(place, phase, context.locale).map((asked) => {
		const { id } = asked.question;
		const view = openQuestion(context, asked, seed);
		if (!sent) return view;
		const fault = sent.faults.get(id);
		const fields = sent.fieldsOf(id);
		return fault
			? refusedQuestion(view, fields, refusalOf(fault, context.locale))
			: { ...view, values: shownAgain(fields) };
	});
}

/** After the questions before: how many were right and which modules speak about the others, and nothing more. */
export function beforeResult(
	{ course, check }: GainPlace,
	row: StoredGainCheck,
	locale: Locale,
	zone: TimeZone
) {
	const pairs = check.pairs.source;
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
	context: ViewContext,
	{ check }: GainPlace,
	{ before, after }: StoredGain
) {
	const { value: pairs, locale: language } = inLanguage(check.pairs, context.locale);
	return pairs.map((pair, index) => {
		const told = (phase: GainPhase, row: StoredGainCheck | undefined) => {
			if (!row || !Object.hasOwn(row.results, pair.id)) return undefined;
			const question = askedIn(phase, pair);
			const asked = { question, language, number: index + 1, of: pairs.length };
			return { right: row.results[pair.id] === true, view: answered(context, asked, row) };
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
	context: ViewContext,
	asked: AskedQuestion,
	{ seed, answers }: StoredGainCheck
): QuestionView {
	const { question } = asked;
	const draw = context.keys.draw(seed, question.id);
	const answer = answers[question.id] ?? nothing(question);
	return {
		...openQuestion(context, asked, seed),
		explanation: explainInLanguage(context.locale, question, draw, answer)
	};
}

/** What stands for a question that was left open. */
function nothing(question: Question): Answer {
	return question.kind === 'numeric' ? { type: 'text', text: '' } : { type: 'choices', ids: [] };
}
