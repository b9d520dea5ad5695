import { error, redirect } from '@sveltejs/kit';
import { gainCheckAddress } from '$lib/domain/addresses/courses';
import type { GainPhase } from '$lib/domain/gain/gain-check';
import { gainSeed, storedGain } from '$lib/server/learning/gain/gain-checks';
import { afterResult, beforeResult } from '$lib/server/learning/gain/gain-results';
import { gainHead } from '$lib/server/learning/gain/gain-links';
import { gainQuestions } from '$lib/server/learning/gain/gain-questions';
import { answerGainCheck } from '$lib/server/http/answers/answer-gain-check';
import { formOwner } from '$lib/server/http/forms/form-owner';
import { anybody } from '$lib/server/http/guards';
import { gainCheckOf } from '$lib/server/http/openers/places';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locale, learnerId } = anybody(event);
	const place = gainCheckOf(event);
	const phase = phaseOf(event);
	const { db, catalogue, keys, timeZone } = event.locals;
	const context = { catalogue, keys, locale };
	const stored = await storedGain(db, learnerId, place.check.id);
	// Who has seen the explanations knows more than she did before.
	if (phase === 'before' && !stored.before && stored.after) {
		redirect(303, gainCheckAddress(locale, place.course, 'after'));
	}
	const again = phase === 'after' && event.url.searchParams.has('again');
	const isDone = Boolean(stored[phase]) && !again;
	const seed = gainSeed(keys, formOwner(event), place.check, phase, stored);
	return {
		phase,
		head: gainHead(place, stored, locale),
		seed,
		questions: isDone ? [] : gainQuestions(context, place, phase, seed),
		known:
			phase === 'before' && stored.before && beforeResult(place, stored.before, locale, timeZone),
		compared: phase === 'after' && isDone ? afterResult(context, place, stored) : []
	};
};

export const actions: Actions = {
	/** Grades the questions and keeps what was right; nothing of it counts towards the course. */
	send: (event) => {
		anybody(event);
		return answerGainCheck(event, gainCheckOf(event), phaseOf(event));
	}
};

function phaseOf({ params }: Pick<RequestEvent, 'params'>): GainPhase {
	const { phase } = params;
	return phase === 'before' || phase === 'after' ? phase : error(404);
}
