import { translated, type Localized } from '$lib/domain/locale/localized';
import {
	moduleOfObjective,
	type CourseModule,
	type GainCheck,
	type GainPair
} from '$lib/domain/course/course';
import { kindsAskedIn } from '$lib/domain/quiz/rules';
import {
	claimId,
	fingerprint,
	noteTranslation,
	readFile,
	report,
	type ParseContext
} from '../parse-context';
import { GainCheckFile, GainCheckTexts } from './gain-check-schema';
import { toQuestion } from '../question/to-question';
import {
	translateQuestion,
	type QuestionTexts,
	type TextsPlace
} from '../question/translate-question';

/**
 * Reads the questions before and after a course, if it has them.
 * @param isWhole all lessons of the course could be read
 */
export function parseGainCheck(
	context: ParseContext,
	folder: string,
	modules: readonly CourseModule[],
	isWhole: boolean
): GainCheck | undefined {
	const file = `${folder}/gain-check.yaml`;
	if (context.files[file] === undefined) return undefined;
	const read = readFile(context, file, GainCheckFile);
	if (!read) return undefined;
	claimId(context, 'gain check', read.value.id, file, read.lineOf(['id']));
	const kinds = kindsAskedIn('gain-check');
	const pairs = read.value.pairs.map(({ id, objective, before, after }, index): GainPair => {
		const line = read.lineOf(['pairs', index]);
		claimId(context, 'pair', id, file, line);
		const pair = { id, objective, before: toQuestion(before), after: toQuestion(after) };
		for (const question of [pair.before, pair.after]) {
			claimId(context, 'question', question.id, file, line);
			if (kinds.includes(question.kind)) continue;
			report(context, file, line, `${question.id}.kind`, `should be one of ${kinds.join(', ')}`);
		}
		for (const named of isWhole ? objectivesOf(pair) : []) {
			if (moduleOfObjective(modules, named)) continue;
			report(
				context,
				file,
				line,
				`${id}.objective`,
				`"${named}" is not an objective of the course`
			);
		}
		return pair;
	});
	return { id: read.value.id, pairs: translatePairs(context, folder, pairs) };
}

function objectivesOf({ objective, before, after }: GainPair): readonly string[] {
	return [...(objective ? [objective] : []), ...before.objectives, ...after.objectives];
}

function translatePairs(
	context: ParseContext,
	folder: string,
	source: readonly GainPair[]
): Localized<readonly GainPair[]> {
	const hash = fingerprint(context.files[`${folder}/gain-check.yaml`] ?? '');
	const translations = translated((locale) => {
		const file = `${folder}/gain-check.${locale}.yaml`;
		const own =
			context.files[file] === undefined ? undefined : readFile(context, file, GainCheckTexts);
		noteTranslation(context, file, locale, hash, own?.value.source);
		if (!own) return undefined;
		own.value.pairs.forEach(({ id }, index) => {
			if (source.some((pair) => pair.id === id)) return;
			report(context, file, own.lineOf(['pairs', index]), 'pairs', `"${id}" is not in the source`);
		});
		return source.map((pair) => {
			const index = own.value.pairs.findIndex(({ id }) => id === pair.id);
			const texts = own.value.pairs[index];
			const lineOf = (path: readonly (string | number)[]) => own.lineOf(['pairs', index, ...path]);
			if (texts) return translatePair(context, { file, lineOf }, pair, texts);
			report(context, file, 1, 'pairs', `"${pair.id}" is not translated`);
			return pair;
		});
	});
	return { source, translations };
}

function translatePair(
	context: ParseContext,
	{ file, lineOf }: TextsPlace,
	pair: GainPair,
	texts: { readonly before: QuestionTexts; readonly after: QuestionTexts }
): GainPair {
	const inOwnWords = (phase: 'before' | 'after') => {
		const { id } = pair[phase];
		if (texts[phase].id !== id) {
			report(context, file, lineOf([]), `${phase}.id`, `should be "${id}"`);
		}
		const place = {
			file,
			lineOf: (path: readonly (string | number)[]) => lineOf([phase, ...path])
		};
		return translateQuestion(context, place, pair[phase], texts[phase]);
	};
	return { ...pair, before: inOwnWords('before'), after: inOwnWords('after') };
}
