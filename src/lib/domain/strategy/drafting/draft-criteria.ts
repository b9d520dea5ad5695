import { standingOf, STANDINGS } from '../../assessment/scoring/criterion-standing';
import type { Block } from '../outline';
import type { CriteriaFacts } from '../outline-facts';
import type { SectionId } from '../section-id';
import { draftActions } from './draft-actions';
import { openQuestions } from './draft-context';
import { draftNothing } from './draft-nothing';
import type { Drafter } from './draft';
import type { OutlineVoice } from './voice';

/** How the sections are drafted where criteria are fully met, partly met or not met. */
export const criteriaDrafters: Readonly<Record<SectionId, Drafter<CriteriaFacts>>> = {
	context: draftStandings,
	statements: draftNothing,
	vision: draftNothing,
	objectives: draftObjectives,
	actions: draftActions,
	inclusion: draftNothing,
	lldc: draftNothing,
	risks: draftNothing,
	monitoring: draftMonitoring,
	goals: draftNothing
};

/** Which criteria are met, and how many questions are answered. */
function draftStandings(facts: CriteriaFacts, voice: OutlineVoice) {
	const { scoredIn, edition, score, open, cityName } = facts;
	const { met, notMet, total, standings, criteria } = score;
	const inputs = {
		scoredIn,
		edition,
		criteria: criteria.map((one) => [one.id, one.met, one.notMet]),
		open: open.map((one) => one.id)
	};
	if (score.answered === 0) return { inputs, blocks: [] };
	const result = voice.say('outline-draft-criteria-result', {
		month: voice.month(scoredIn),
		instrument: voice.instrument,
		city: cityName,
		criteria: criteria.length,
		fully: standings.fully,
		met,
		total,
		missing: notMet,
		open: open.length
	});
	const items = STANDINGS.flatMap((standing) => {
		const ids = criteria.filter((one) => standingOf(one) === standing).map((one) => one.id);
		if (ids.length === 0) return [];
		const names = voice.list(ids.map(voice.criterion));
		const label = voice.say(`standing-${standing}`);
		return [voice.say('outline-draft-criteria-standing', { standing: label, criteria: names })];
	});
	const rest = openQuestions(facts, voice);
	const blocks: Block[] = [
		{ type: 'paragraph', text: result },
		{ type: 'list', items },
		...(rest ? [{ type: 'paragraph' as const, text: rest }] : [])
	];
	return { inputs, blocks };
}

/** One objective for each criterion that the choice moves, and what all of them come to. */
function draftObjectives({ chosen, score, target }: CriteriaFacts, voice: OutlineVoice) {
	const now = score.standings.fully;
	const then = target.standings.fully;
	const inputs = { chosen: chosen.map((one) => one.id), now, then };
	if (chosen.length === 0) return { inputs, blocks: [] };
	const moved = score.criteria.filter(({ id }) => chosen.some((one) => one.criterion === id));
	const items = moved.map(({ id }) => {
		const names = chosen
			.filter((one) => one.criterion === id)
			.map((one) =>
				voice.say('outline-indicator', { name: voice.indicator(one.id).name, code: one.code })
			);
		const values = { criterion: voice.criterion(id), questions: voice.list(names) };
		return voice.say('outline-draft-criteria-objective', values);
	});
	const criteria = score.criteria.length;
	const together = voice.say('outline-draft-criteria-together', { then, criteria, now });
	return { inputs, blocks: [{ type: 'list' as const, items: [...items, together] }] };
}

function draftMonitoring(facts: CriteriaFacts, { say, month, instrument }: OutlineVoice) {
	const { repeatIn, chosen, score, target } = facts;
	const now = score.standings.fully;
	const then = target.standings.fully;
	const inputs = { repeatIn, now, then };
	if (score.answered === 0) return { inputs, blocks: [] };
	const { total } = score;
	const sentences = [
		say('outline-draft-criteria-repeat', { month: month(repeatIn), total, instrument }),
		...(chosen.length > 0 ? [say('outline-draft-criteria-aim', { now, then })] : [])
	];
	const blocks = [sentences.join(' '), say('outline-draft-monitoring-report')].map((text) => ({
		type: 'paragraph' as const,
		text
	}));
	return { inputs, blocks };
}
