import type { RequestEvent } from '@sveltejs/kit';
import type { MessageId } from '$lib/i18n/message-id';
import { submittedForm } from './submitted-form';

/** One field of a form that was sent in vain. */
export interface UnsentField {
	readonly name: string;
	readonly value: string;
	/** What the field is called, where a person typed into it; others travel along unseen. */
	readonly label: MessageId | null;
}

/** A form that was sent in vain, so that the page about the failure can carry it. */
export type UnsentForm =
	| { readonly type: 'carried'; readonly address: string; readonly fields: readonly UnsentField[] }
	/** It holds a password, which no page repeats. */
	| { readonly type: 'secret' };

const SECRETS = /^(password|current|wanted)$/;

/** What a person types into, by the name of the field. Every other field is an id, a version or a choice. */
const LABELS: readonly (readonly [name: RegExp, label: MessageId])[] = [
	[/^note$|^support-/, 'city-note'],
	[/^evidence$/, 'city-evidence'],
	[/^cityName$|^city$/, 'city-name'],
	[/^portalAddress$/, 'city-portal'],
	[/^population$/, 'city-population'],
	[/^otherLanguages$/, 'city-languages-other'],
	[/^title$/, 'unsent-title'],
	[/^owner$/, 'outline-actions-owner'],
	[/^measure$/, 'outline-action-measure'],
	[/^dueOn$/, 'outline-action-due'],
	[/^name$/, 'account-name'],
	[/^place$/, 'proposal-place'],
	[/^sourceAddress$/, 'practice-source'],
	[/^value$/, 'unsent-number'],
	[
		/^(text|reason|done|result|nationalAchievement|nationalChallenge|localAchievement|localChallenge)$/,
		'unsent-text'
	]
];

/** An answer is typed or chosen; what is chosen is a short code. */
const ANSWER = /(^|:)answer$/;
const CODE = /^(\d{1,2}|met|not-met|unknown|)$/;

/** The form of this request, if it is one; null for every other request. */
export async function unsentForm(
	event: Pick<RequestEvent, 'request' | 'url'>
): Promise<UnsentForm | null> {
	if (event.request.method !== 'POST') return null;
	const form = await submittedForm(event).catch(() => null);
	if (!form) return null;
	const fields: UnsentField[] = [];
	for (const [name, value] of form) {
		if (SECRETS.test(name)) return { type: 'secret' };
		if (typeof value === 'string') fields.push({ name, value, label: labelOf(name, value) });
	}
	return { type: 'carried', address: event.url.pathname + event.url.search, fields };
}

function labelOf(name: string, value: string): MessageId | null {
	if (value === '') return null;
	if (ANSWER.test(name)) return CODE.test(value) ? null : 'unsent-answer';
	return LABELS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
