import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { gainCheckAddress } from '$lib/domain/addresses/courses';
import type { GainPhase } from '$lib/domain/gain/gain-check';
import type { AnswerFields } from '$lib/domain/quiz/answer';
import { fillAnswer, readAnswer } from '$lib/domain/quiz/rules';
import {
	gainSeed,
	storedGain,
	submitGainCheck,
	type SubmittedGain
} from '../../learning/gain/gain-checks';
import { readGain, type GainForm } from '../../learning/gain/read-gain';
import { askedInPhase, gainQuestions } from '../../learning/gain/gain-questions';
import type { PlacedGainCheck } from '../../learning/gain/gain-links';
import { canBeFoundAgain, formOwner } from '../forms/form-owner';
import { learnerForAnswer } from '../guards';
import { answerFields, formValues } from '../forms/parse-form';
import { submittedForm } from '../forms/submitted-form';

const SentForm = v.object({ seed: v.pipe(v.string(), v.uuid()) });

type Refused = Exclude<SubmittedGain, { readonly type: 'stored' }> | { readonly type: 'no-cookie' };

const STATUS = { empty: 422, superseded: 409, refused: 409, 'no-cookie': 409 } as const;

/** Grades the questions before or after a course and keeps them, or shows them again with what is wrong. */
export async function answerGainCheck(
	event: RequestEvent,
	place: PlacedGainCheck,
	phase: GainPhase
) {
	const form = await submittedForm(event);
	const parsed = v.safeParse(SentForm, formValues(form));
	if (!parsed.success) error(400);
	const { db, keys, locale, now, learnerId: known } = event.locals;
	const fieldsOf = (questionId: string) => answerFields(form, `${questionId}:`);
	const sent = {
		questions: askedInPhase(place, phase, locale).map(({ question }) => question),
		keys,
		seed: parsed.output.seed,
		fieldsOf,
		sealOf: (questionId: string) => fieldsOf(questionId).get('asked')?.[0]
	};
	const canBeFound = canBeFoundAgain(event);
	const stored = await storedGain(db, known, place.check.id);
	const openSeed = gainSeed(keys, formOwner(event), place.check, phase, stored);
	const { answers, faults } = readGain(sent);
	const isKept = canBeFound && faults.size === 0 && Object.keys(answers).length > 0;
	if (!canBeFound) return refuse(event, place, phase, sent, { type: 'no-cookie' });
	// Nobody is written down for something that is not kept.
	const learnerId = isKept ? await learnerForAnswer(event) : (known ?? '');
	const given = { ...sent, learnerId, check: place.check, phase, openSeed, locale, now };
	const submitted = await submitGainCheck(db, given);
	if (submitted.type === 'stored') {
		redirect(303, gainCheckAddress(locale, place.course, phase));
	}
	return submitted.type === 'superseded'
		? refuse(event, place, phase, inOtherForm(sent, openSeed), submitted)
		: refuse(event, place, phase, sent, submitted);
}

function refuse(
	{ locals }: RequestEvent,
	place: PlacedGainCheck,
	phase: GainPhase,
	{ seed, fieldsOf }: GainForm,
	refused: Refused
) {
	const { catalogue, keys, locale } = locals;
	const faults = refused.type === 'refused' ? refused.faults : new Map<string, never>();
	const questions = gainQuestions({ catalogue, keys, locale }, place, phase, seed, {
		fieldsOf,
		faults
	});
	return fail(STATUS[refused.type], { questions, seed, refused: refused.type });
}

/** The same answers in the fields of another form. */
function inOtherForm(sent: GainForm, seed: string): GainForm {
	const { questions, keys, fieldsOf } = sent;
	return {
		...sent,
		seed,
		fieldsOf(questionId): AnswerFields {
			const question = questions.find(({ id }) => id === questionId);
			const read =
				question && readAnswer(question, keys.draw(sent.seed, questionId), fieldsOf(questionId));
			if (!question || read?.type !== 'answer') return new Map();
			return new Map(
				Object.entries(fillAnswer(question, keys.draw(seed, questionId), read.answer))
			);
		}
	};
}
