import type { Indicator } from '../../instrument/instrument';
import type { BandFacts } from '../outline-facts';
import type { SectionId } from '../section-id';
import { draftActions } from './draft-actions';
import { draftContext } from './draft-context';
import { draftGoals } from './draft-goals';
import { draftNothing } from './draft-nothing';
import type { Drafter } from './draft';
import type { OutlineVoice } from './voice';

const STATEMENTS = [
	['nationalAchievement', 'national-achievement'],
	['nationalChallenge', 'national-challenge'],
	['localAchievement', 'local-achievement'],
	['localChallenge', 'local-challenge']
] as const;

/** How the sections about a city's portal are drafted. */
export const portalDrafters: Readonly<Record<SectionId, Drafter<BandFacts>>> = {
	context: draftContext,
	statements: draftStatements,
	vision: draftNothing,
	objectives: draftObjectives,
	actions: draftActions,
	inclusion: draftNothing,
	lldc: draftLandlocked,
	risks: draftNothing,
	monitoring: draftMonitoring,
	goals: draftGoals
};

function draftStatements({ statements }: BandFacts, { say }: OutlineVoice) {
	const items = STATEMENTS.map(([kind, id]) =>
		say(`outline-draft-${id}`, { text: statements[kind] ?? '…' })
	);
	const said = STATEMENTS.map(([kind]) => statements[kind] ?? '');
	return { inputs: said, blocks: said.some(Boolean) ? [{ type: 'list' as const, items }] : [] };
}

function draftObjectives({ chosen, score, target }: BandFacts, voice: OutlineVoice) {
	const inputs = { chosen: chosen.map((one) => one.id), met: score.met, target };
	if (chosen.length === 0) return { inputs, blocks: [] };
	const name = (one: Indicator) =>
		voice.say('outline-indicator', { name: voice.indicator(one.id).name, code: one.code });
	const items = (['quick', 'medium', 'hard'] as const).flatMap((effort) => {
		const names = chosen.filter((one) => one.effort === effort).map(name);
		return names.length === 0
			? []
			: [voice.say(`outline-draft-objective-${effort}`, { questions: voice.list(names) })];
	});
	const { met, total } = score;
	const together = voice.say('outline-draft-objective-together', { target, total, met });
	return { inputs, blocks: [{ type: 'list' as const, items: [...items, together] }] };
}

function draftLandlocked({ country }: BandFacts, { say, landlocked }: OutlineVoice) {
	const name = country === null ? undefined : landlocked(country);
	const blocks = name
		? [{ type: 'paragraph' as const, text: say('outline-draft-lldc', { country: name }) }]
		: [];
	return { inputs: country, blocks };
}

function draftMonitoring(facts: BandFacts, { say, month }: OutlineVoice) {
	const { repeatIn, target, chosen, edition } = facts;
	const { met, total, answered } = facts.score;
	const inputs = { repeatIn, met, target };
	if (answered === 0) return { inputs, blocks: [] };
	const values = { month: month(repeatIn), total, edition: String(edition), met, target };
	const sentences = [
		say('outline-draft-monitoring-repeat', values),
		...(chosen.length > 0 ? [say('outline-draft-monitoring-aim', values)] : [])
	];
	return {
		inputs,
		blocks: [sentences.join(' '), say('outline-draft-monitoring-report')].map((text) => ({
			type: 'paragraph' as const,
			text
		}))
	};
}
