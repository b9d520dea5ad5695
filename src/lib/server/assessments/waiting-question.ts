import {
	assessmentPartAddress,
	assessmentPath,
	findingAddress
} from '$lib/domain/addresses/assessments';
import { firstOpenQuestion } from '$lib/domain/assessment/first-open-question';
import { instrumentOf, type Catalogue } from '../catalogue/catalogue';
import type { Database } from '../db/open-database';
import { listAssessments } from './assessments';

/** Where the city somebody worked on last waits for her. */
export interface WaitingQuestion {
	readonly cityName: string;
	/** Address below the language. */
	readonly path: string;
	/** Place among all questions, from 1; undefined when every question has a yes or a no. */
	readonly number: number | undefined;
	readonly total: number;
}

/** The open question of a learner's latest city, or its results; undefined when she has no city whose questions are there. */
export async function waitingQuestion(
	db: Database,
	catalogue: Catalogue,
	learnerId: string
): Promise<WaitingQuestion | undefined> {
	const [latest] = await listAssessments(db, learnerId, { offset: 0, limit: 1 });
	if (!latest) return undefined;
	const instrument = instrumentOf(catalogue, latest.instrumentId);
	if (!instrument) return undefined;
	const open = firstOpenQuestion(instrument, latest.findings);
	const city = assessmentPath(latest.id);
	return {
		cityName: latest.cityName,
		path: open ? findingAddress(city, open.indicator.id) : assessmentPartAddress(city, 'results'),
		number: open?.number,
		total: instrument.indicators.length
	};
}
