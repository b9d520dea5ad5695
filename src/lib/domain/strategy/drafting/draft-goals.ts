import { SOURCE_LOCALE } from '../../locale/locales';
import type { Block } from '../outline';
import type { BandFacts } from '../outline-facts';
import type { OutlineVoice } from './voice';

/** The SDG targets that the chosen questions carry, and the Compact's themes to choose from; the match is this project's. */
export function draftGoals({ chosen }: BandFacts, voice: OutlineVoice) {
	const inputs = chosen.map((one) => one.id);
	const targets = [...new Set(chosen.map((one) => one.sdg))].sort(byNumber);
	if (targets.length === 0) return { inputs, blocks: [] };
	const items = targets.map((target) =>
		voice.say('outline-draft-goals-target', {
			target,
			title: voice.sdg[target] ?? '',
			questions: chosen
				.filter((one) => one.sdg === target)
				.map((one) => one.code)
				.join(', ')
		})
	);
	const themes = voice.compact.join('; ');
	const blocks: Block[] = [
		{ type: 'paragraph', text: voice.say('outline-draft-goals-targets') },
		{ type: 'list', items },
		{ type: 'paragraph', text: voice.say('outline-draft-goals-compact', { themes }) },
		{ type: 'paragraph', text: voice.say('outline-draft-goals-ours') }
	];
	return { inputs, blocks };
}

/** 11.1 before 16.5 before 16.10; a letter after the numbers. */
function byNumber(a: string, b: string): number {
	return a.localeCompare(b, SOURCE_LOCALE, { numeric: true });
}
