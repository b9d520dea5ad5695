import { textFromBlocks } from '$lib/domain/strategy/section-text';
import type { Action } from '$lib/domain/strategy/outline';
import {
	CRITERIA_VERSION,
	FORMAT,
	VERSION,
	type AssessmentFile
} from './assessment/assessment-file';
import type { Export } from './assessment/assessment-table';

/** Renders an assessment as a file that programs can read again, in any language of the interface the same. */
export function renderJson(
	input: Export,
	actions: readonly Action[],
	{ now, about }: { readonly now: number; readonly about: string }
): string {
	const { assessment, instrument, outline } = input;
	const file: AssessmentFile = {
		format: FORMAT,
		...resultOf(input),
		exportedAt: timestamp(now),
		about,
		instrument: { id: instrument.id, edition: instrument.edition },
		city: {
			name: assessment.cityName,
			country: assessment.country,
			population: assessment.population,
			languages: [...assessment.languages],
			portalAddress: assessment.portalAddress
		},
		createdAt: timestamp(assessment.createdAt),
		updatedAt: timestamp(assessment.updatedAt),
		findings: [...assessment.findings.values()].map(({ indicatorId, foundAt, ...finding }) => ({
			indicator: indicatorId,
			...finding,
			foundAt: timestamp(foundAt)
		})),
		chosen: [...assessment.chosen],
		statements: { ...assessment.statements },
		outline: {
			title: outline.title,
			sections: outline.sections.map(({ id, state, blocks }) => ({
				id,
				state,
				text: textFromBlocks(blocks)
			})),
			actions: actions.map(actionOf)
		}
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

function resultOf({ scoring, score }: Export) {
	const { answered, met, notMet, total } = score;
	const counts = { answered, met, notMet, total };
	if (scoring === 'bands') {
		const { value, band } = score;
		return { version: VERSION, result: { ...counts, value, band } } as const;
	}
	const { fully, partly, open, 'not-met': none } = score.standings;
	const criteria = { fully, partly, notMet: none, open };
	return { version: CRITERIA_VERSION, result: { ...counts, criteria } } as const;
}

function actionOf({ indicatorIds, text, owner, dueOn, cost, measure }: Action) {
	return { indicators: [...indicatorIds], text, owner, dueOn, cost, measure };
}

function timestamp(instant: number): string {
	return new Date(instant).toISOString();
}
