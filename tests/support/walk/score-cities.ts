import {
	cityVersion,
	createAssessment,
	deleteAssessment,
	findAssessment
} from '../../../src/lib/server/assessments/assessments';
import {
	findingVersion,
	saveFinding,
	saveFindings
} from '../../../src/lib/server/assessments/findings';
import { tableVersion } from '../../../src/lib/server/assessments/outline/action-versions';
import {
	confirmActions,
	readActions
} from '../../../src/lib/server/assessments/outline/outline-actions';
import {
	readSections,
	sectionVersion,
	writeSection
} from '../../../src/lib/server/assessments/outline/outline-sections';
import { NOT_STORED } from '../../../src/lib/server/version-of';
import { oneOf, type Act, type Step, type World } from './world';

const INDICATORS = ['SP-1', 'SP-2', 'IF-1'];
const ANSWERS = ['met', 'not-met', 'unknown'] as const;

const owner = ({ accounts }: World, { who }: Step) => oneOf(accounts, who)?.learnerId;

/** Begins one of few cities, so that a form is often sent again, also by somebody else. */
const beginAssessment: Act = async (world, step) => {
	const ownerId = owner(world, step);
	if (!ownerId) return;
	const begun = await createAssessment(world.db, {
		id: `city-${step.which % 3}`,
		ownerId,
		instrumentId: step.how % 2 === 0 ? 'losi-2024' : 'other-2026',
		cityName: 'Tavrin',
		country: null,
		population: null,
		languages: [],
		portalAddress: '',
		now: step.now
	});
	if (begun.type === 'begun') world.cities.push(begun.id);
};

const answerIndicator: Act = async (world, step) => {
	const [learnerId, id] = [owner(world, step), oneOf(world.cities, step.which)];
	if (!learnerId || !id) return;
	const indicatorId = oneOf(INDICATORS, step.now) ?? 'SP-1';
	const answer = oneOf(ANSWERS, step.how) ?? 'met';
	const said = { indicatorId, answer, evidence: '', note: '' };
	const { now } = step;
	if (step.how % 5 === 0) return saveFindings(world.db, { id, learnerId, findings: [said], now });
	const shown = (await findAssessment(world.db, learnerId, id))?.findings.get(indicatorId);
	// One form in seven was shown before another answer was stored.
	const version = step.how % 7 === 0 ? NOT_STORED : findingVersion(shown);
	return saveFinding(world.db, { id, learnerId, changed: { ...said, version }, now });
};

const writeOutline: Act = async (world, step) => {
	const [learnerId, id] = [owner(world, step), oneOf(world.cities, step.which)];
	if (!learnerId || !id) return;
	const version = sectionVersion((await readSections(world.db, id)).get('vision'));
	const confirmed = step.how % 2 === 0 ? { inputs: `inputs ${step.how}`, draft: '' } : null;
	const text = `Words ${step.how}`;
	const { now } = step;
	await writeSection(world.db, {
		id,
		learnerId,
		sectionId: 'vision',
		version,
		text,
		confirmed,
		now
	});
};

const confirmTable: Act = async (world, step) => {
	const [learnerId, id] = [owner(world, step), oneOf(world.cities, step.which)];
	if (!learnerId || !id) return;
	const version = tableVersion(await readActions(world.db, id));
	const input = { id, learnerId, first: [], version, inputs: `inputs ${step.how}` };
	await confirmActions(world.db, { ...input, now: step.now });
};

const deleteCity: Act = async (world, step) => {
	const [learnerId, id] = [owner(world, step), oneOf(world.cities, step.which)];
	if (!learnerId || !id) return;
	const version = await cityVersion(world.db, id);
	await deleteAssessment(world.db, { id, learnerId, version, now: step.now });
};

/** Everything that somebody does with cities. */
export const SCORING: readonly Act[] = [
	beginAssessment,
	answerIndicator,
	answerIndicator,
	writeOutline,
	confirmTable,
	deleteCity
];
