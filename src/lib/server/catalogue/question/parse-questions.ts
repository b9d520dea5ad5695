import type { Question } from '$lib/domain/quiz/question';
import type { QuestionPiece } from '../lesson/lesson-pieces.js';
import { claimId, lose, report, sameIds, type ParseContext } from '../parse-context';
import { readYaml } from '../files/read-yaml';
import { QuestionBlock } from './question-content';
import { questionFaults, toQuestion } from './to-question';
import { QuestionTexts, translateQuestion } from './translate-question';

/** Reads the question blocks of a lesson in its source language. */
export function readQuestions(
	context: ParseContext,
	file: string,
	pieces: readonly QuestionPiece[],
	objectiveIds: readonly string[]
): Question[] {
	return pieces.flatMap((piece) => {
		const block = readBlock(context, file, piece, QuestionBlock);
		if (!block) return [];
		claimId(context, 'question', block.value.id, file, block.lineOf(['id']));
		const line = block.lineOf(['objectives']);
		for (const objective of block.value.objectives) {
			if (objectiveIds.includes(objective)) continue;
			const reason = `"${objective}" is not an objective of this lesson`;
			report(context, file, line, 'objectives', reason);
		}
		const question = toQuestion(block.value);
		for (const { path, reason } of questionFaults(question)) {
			report(context, file, block.lineOf(path), path.join('.'), reason);
		}
		return [question];
	});
}

/** Lays the texts of a translated lesson's blocks over the questions of the source. */
export function translateQuestions(
	context: ParseContext,
	file: string,
	source: readonly Question[],
	pieces: readonly QuestionPiece[]
): Question[] {
	const translated = pieces.flatMap((piece) => {
		const block = readBlock(context, file, piece, QuestionTexts);
		if (!block) return [];
		const { value, lineOf } = block;
		const question = source.find((candidate) => candidate.id === value.id);
		if (question) return [translateQuestion(context, { file, lineOf }, question, value)];
		const reason = `"${value.id}" is not a question of the source`;
		report(context, file, lineOf(['id']), 'id', reason);
		return [];
	});
	sameIds(context, file, 'questions', source, translated);
	return translated;
}

function readBlock<Schema extends typeof QuestionBlock | typeof QuestionTexts>(
	context: ParseContext,
	file: string,
	piece: QuestionPiece,
	schema: Schema
) {
	if (!piece.closed) return lose(context, file);
	const block = readYaml(file, piece.yaml, schema, context.problems, piece.line);
	if (!block) return lose(context, file);
	// The page finds the question by this line alone, without reading YAML.
	if (block.value.id !== piece.id) {
		report(context, file, piece.line, 'id', 'stands on a line of its own that begins with "id:"');
	}
	return block;
}
