import type { Indicator } from '../../instrument/instrument';
import { draftActions } from './draft-actions';
import { draftContext } from './draft-context';
import { draftGoals } from './draft-goals';
import type { Block } from '../outline';
import type { OutlineFacts } from '../outline-facts';
import { SECTION_IDS, type SectionId } from '../section-id';
import type { OutlineVoice } from './voice';

/** What the answers fill into one section. */
export interface Draft {
	/** Everything the words depend on, the same in every language; equal when nothing changed. */
	readonly inputs: string;
	/** Empty when the answers say nothing about this section. */
	readonly blocks: readonly Block[];
}

type Drafter = (
	facts: OutlineFacts,
	voice: OutlineVoice
) => { readonly inputs: unknown; readonly blocks: readonly Block[] };

/** Countries of the region without access to the sea. */
const LANDLOCKED = ['AM', 'AZ', 'KZ', 'KG', 'MD', 'TJ', 'UZ'];

const STATEMENTS = [
	['nationalAchievement', 'national-achievement'],
	['nationalChallenge', 'national-challenge'],
	['localAchievement', 'local-achievement'],
	['localChallenge', 'local-challenge']
] as const;

const drafters: Readonly<Record<SectionId, Drafter>> = {
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

/** Drafts every section from a city's answers and choices, as far as they say something about it. */
export function draftOutline(
	facts: OutlineFacts,
	voice: OutlineVoice
): Readonly<Record<SectionId, Draft>> {
	const drafts = SECTION_IDS.map((id) => {
		const { inputs, blocks } = drafters[id](facts, voice);
		return [id, { inputs: JSON.stringify(inputs), blocks }];
	});
	return Object.fromEntries(drafts) as Record<SectionId, Draft>;
}

function draftNothing() {
	return { inputs: null, blocks: [] };
}

function draftStatements({ statements }: OutlineFacts, { say }: OutlineVoice) {
	const items = STATEMENTS.map(([kind, id]) =>
		say(`outline-draft-${id}`, { text: statements[kind] ?? '…' })
	);
	const said = STATEMENTS.map(([kind]) => statements[kind] ?? '');
	return { inputs: said, blocks: said.some(Boolean) ? [{ type: 'list' as const, items }] : [] };
}

function draftObjectives({ chosen, score, target }: OutlineFacts, voice: OutlineVoice) {
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

function draftLandlocked({ country }: OutlineFacts, { say, country: nameOf }: OutlineVoice) {
	const blocks =
		country && LANDLOCKED.includes(country)
			? [
					{
						type: 'paragraph' as const,
						text: say('outline-draft-lldc', { country: nameOf(country) })
					}
				]
			: [];
	return { inputs: country, blocks };
}

function draftMonitoring(facts: OutlineFacts, { say, month }: OutlineVoice) {
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
