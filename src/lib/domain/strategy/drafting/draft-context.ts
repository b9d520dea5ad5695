import type { CriterionScore } from '../../assessment/scoring/count-answers';
import type { BandFacts } from '../outline-facts';
import type { OutlineVoice } from './voice';

/** More open questions than this are counted, not listed. */
const MOST_LISTED = 12;

/** Where the city is: counts, group, strongest and weakest criterion, what is cheap to mend, what is open. */
export function draftContext(facts: BandFacts, voice: OutlineVoice) {
	const { scoredIn, edition, score, range, open, quick, linked } = facts;
	const inputs = {
		scoredIn,
		edition,
		met: score.met,
		notMet: score.notMet,
		open: open.map((one) => one.id),
		range: range && [...range.strongest, ...range.weakest].map((one) => [one.id, one.met]),
		quick,
		linked
	};
	if (score.answered === 0) return { inputs, blocks: [] };
	const paragraphs = [resultOf(facts, voice), rangeOf(facts, voice), restOf(facts, voice)];
	return {
		inputs,
		blocks: paragraphs.filter(Boolean).map((text) => ({ type: 'paragraph' as const, text }))
	};
}

function resultOf({ scoredIn, edition, cityName, score }: BandFacts, voice: OutlineVoice) {
	const { met, notMet, open, total, band, toNext } = score;
	return [
		voice.say('outline-draft-context-result', {
			month: voice.month(scoredIn),
			edition: String(edition),
			city: cityName,
			total,
			met,
			missing: notMet,
			open
		}),
		toNext
			? voice.say('outline-draft-context-next', {
					band: voice.say(`band-${band}`),
					next: voice.say(`band-${toNext.band}`),
					from: met + toNext.more,
					more: toNext.more
				})
			: voice.say('outline-draft-context-top', { band: voice.say(`band-${band}`) }),
		voice.say('outline-draft-context-self')
	].join(' ');
}

function rangeOf({ range }: BandFacts, voice: OutlineVoice): string {
	if (!range) return '';
	const named = ({ id, met, total }: CriterionScore) =>
		voice.say('outline-draft-context-part', { name: voice.criterion(id), met, total });
	return voice.say('outline-draft-context-range', {
		strongest: voice.list(range.strongest.map(named)),
		weakest: voice.list(range.weakest.map(named))
	});
}

function restOf(facts: BandFacts, voice: OutlineVoice): string {
	const { score, quick, linked } = facts;
	const sentences: string[] = [];
	if (score.notMet > 0) {
		sentences.push(
			voice.say('outline-draft-context-cheap', { quick, linked, missing: score.notMet })
		);
	}
	return [...sentences, openQuestions(facts, voice)].filter(Boolean).join(' ');
}

/** Names what is still open, while it is little; empty otherwise. */
export function openQuestions({ open }: Pick<BandFacts, 'open'>, voice: OutlineVoice): string {
	if (open.length === 0 || open.length > MOST_LISTED) return '';
	const questions = voice.list(open.map((one) => one.code));
	return voice.say('outline-draft-context-open', { questions });
}
