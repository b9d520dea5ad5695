import type { Locale } from '../../locale/locales';
import type { Effort, Indicator, PortalIndicator } from '../../instrument/instrument';
import type { Action, ActionRow } from '../outline';
import type { OutlineFacts } from '../outline-facts';
import type { OutlineVoice } from './voice';

const EFFORTS: readonly Effort[] = ['quick', 'medium', 'hard'];

/** One action for each chosen question: where effort and owners are known, quick ones first and one owner's together. */
export function draftActions(facts: OutlineFacts, voice: OutlineVoice) {
	const rows = firstActions(facts, voice).map((action) =>
		actionRow({ ...action, lang: voice.indicatorLang }, facts.chosen, voice)
	);
	return {
		inputs: facts.chosen.map((one) => one.id),
		blocks: rows.length > 0 ? [{ type: 'actions' as const, rows }] : []
	};
}

/** The same as they are stored once somebody changes one of them. */
export function firstActions(facts: OutlineFacts, voice: OutlineVoice): readonly Action[] {
	const ordered = facts.scoring === 'bands' ? inOrderOfWork(facts.chosen) : facts.chosen;
	return ordered.map((indicator) => firstAction(facts.id, indicator, voice));
}

/** A first action for one question: its first step, the usual owner, and the question itself as the measure. */
export function firstAction(
	assessmentId: string,
	indicator: Indicator,
	voice: OutlineVoice
): Action {
	return {
		id: `${assessmentId}.${indicator.id}`,
		indicatorIds: [indicator.id],
		text: voice.indicator(indicator.id).firstStep,
		owner: voice.owner(indicator.id),
		dueOn: '',
		cost: '',
		measure: voice.measure(indicator.code)
	};
}

/** An action as people read it. */
export function actionRow(
	action: Action & { readonly lang?: Locale | undefined },
	indicators: readonly Indicator[],
	voice: OutlineVoice
): ActionRow {
	const { indicatorIds, dueOn, cost, lang } = action;
	return {
		...action,
		lang,
		codes: indicators.filter((one) => indicatorIds.includes(one.id)).map((one) => one.code),
		due: dueOn && voice.day(dueOn),
		costLabel: cost && voice.say(`outline-cost-${cost}`)
	};
}

function inOrderOfWork(chosen: readonly PortalIndicator[]): readonly PortalIndicator[] {
	const owners = [...new Set(chosen.map((one) => one.owner))];
	return [...chosen].sort(
		(a, b) =>
			EFFORTS.indexOf(a.effort) - EFFORTS.indexOf(b.effort) ||
			owners.indexOf(a.owner) - owners.indexOf(b.owner)
	);
}
