import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { oneLine } from '$lib/domain/text/one-line';
import { actionCover } from '$lib/domain/strategy/drafting/action-cover';
import { firstAction } from '$lib/domain/strategy/drafting/draft-actions';
import { COSTS, type Action } from '$lib/domain/strategy/outline';
import {
	addActions,
	confirmActions,
	deleteAction,
	moveAction,
	saveAction
} from '$lib/server/assessments/outline/outline-actions';
import { openOutline } from '$lib/server/assessments/outline/open-outline';
import { requireAccount } from '$lib/server/http/guards';
import { answerFields, parseForm } from '$lib/server/http/forms/parse-form';
import { assessmentToEdit } from '$lib/server/http/openers/assessments';
import { shownVersion } from '$lib/server/http/forms/shown-version';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import { plainTranslatorFor } from '$lib/i18n/messages';
import { LONGEST_ACTION, LONGEST_MEASURE, LONGEST_OWNER } from '$lib/domain/strategy/limits';
import type { Actions } from './$types';

const words = (longest: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((text) => oneLine(text).replace(/\s+/g, ' ')),
		v.maxLength(longest, 'outline-action-long')
	);
const ActionId = v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/));
const ActionForm = v.object({
	action: ActionId,
	text: v.pipe(words(LONGEST_ACTION), v.minLength(1, 'outline-action-empty')),
	owner: words(LONGEST_OWNER),
	dueOn: v.optional(
		v.union([v.literal(''), v.pipe(v.string(), v.isoDate())], 'outline-action-day'),
		''
	),
	cost: v.optional(v.picklist(['', ...COSTS], 'outline-action-unreadable'), ''),
	measure: words(LONGEST_MEASURE)
});
const Position = v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number));
const MoveForm = v.object({ action: ActionId, to: Position });
const ConfirmForm = v.object({ seen: v.string() });

export const tableActions = {
	/** Keeps one line of the table, new or changed. */
	action: async (event) => {
		const { learnerId } = requireAccount(event);
		const table = await tableOf(event);
		const parsed = parseForm(ActionForm, table.form);
		const indicatorIds = answerFields(table.form).get('indicator') ?? [];
		const refusal = { values: parsed.values, indicatorIds };
		const version = shownVersion(table.form);
		if (!parsed.ok) return fail(400, { ...refusal, version, actionErrors: parsed.errors });
		const { action: id, ...rest } = parsed.data;
		if (!indicatorIds.every((one) => table.known.has(one))) error(400);
		const action: Action = { id, ...rest, indicatorIds: [...new Set(indicatorIds)] };
		const saved = await saveAction(event.locals.db, { ...table.write, learnerId, action, version });
		if (saved === 'not-found') error(404);
		if (saved === 'conflict') return fail(409, { ...refusal, actionConflict: action });
		if (saved === 'full') return fail(409, { ...refusal, version, isFull: true });
		backTo(event);
	},

	/** Deletes one line. */
	delete: async (event) => {
		const { learnerId } = requireAccount(event);
		const table = await tableOf(event);
		const actionId = v.safeParse(ActionId, table.form.get('action'));
		if (!actionId.success) error(400);
		const version = shownVersion(table.form);
		const input = { ...table.write, learnerId, actionId: actionId.output, version };
		const deleted = await deleteAction(event.locals.db, input);
		if (deleted === 'not-found') error(404);
		if (deleted === 'gone') backTo(event, 'gone');
		if (deleted === 'conflict') {
			return fail(409, {
				deleting: actionId.output,
				tableNote: 'versions-delete-changed' as const
			});
		}
		backTo(event);
	},

	/** Moves one line up or down. */
	move: async (event) => {
		const { learnerId } = requireAccount(event);
		const table = await tableOf(event);
		const parsed = parseForm(MoveForm, table.form);
		if (!parsed.ok) error(400);
		const { action: actionId, to } = parsed.data;
		const version = shownVersion(table.form);
		const input = { ...table.write, learnerId, actionId, to, version };
		const moved = await moveAction(event.locals.db, input);
		if (moved === 'not-found') error(404);
		if (moved === 'gone') backTo(event, 'gone');
		if (moved === 'conflict') return fail(409, { tableNote: 'versions-order-changed' as const });
		backTo(event);
	},

	/** Drafts a line for each chosen question that has none. */
	cover: async (event) => {
		const { learnerId } = requireAccount(event);
		const { form, write, outline } = await tableOf(event);
		const { facts, voice } = outline;
		const chosen = facts.chosen.map((one) => one.id);
		const { uncovered } = actionCover(outline.actions, chosen);
		const actions = facts.chosen
			.filter((one) => uncovered.includes(one.id))
			.map((one) => firstAction(facts.id, one, voice));
		const version = shownVersion(form);
		const saved = await addActions(event.locals.db, { ...write, learnerId, actions, version });
		if (saved === 'not-found') error(404);
		if (saved === 'full') return fail(409, { isFull: true });
		if (saved === 'conflict') return fail(409, { tableNote: 'versions-cover-changed' as const });
		backTo(event);
	},

	/** Confirms the table as it is. */
	table: async (event) => {
		const { learnerId } = requireAccount(event);
		const { form, write, outline } = await tableOf(event);
		const parsed = parseForm(ConfirmForm, form);
		if (!parsed.ok) error(400);
		const section = outline.document.sections.find((one) => one.id === 'actions');
		const { seen } = parsed.data;
		const version = shownVersion(form);
		const inputs = section?.inputs ?? '';
		const saved =
			seen === inputs
				? await confirmActions(event.locals.db, { ...write, learnerId, inputs, version })
				: 'conflict';
		if (saved === 'not-found') error(404);
		if (saved === 'conflict') return fail(409, { section: 'actions' as const, reread: true });
		redirect(303, `${event.url.pathname}#actions`);
	}
} satisfies Actions;

/** The table that a form changes, as it is now. */
async function tableOf(event: RequestEvent) {
	const assessment = await assessmentToEdit(event);
	const form = await submittedForm(event);
	const { db, catalogue, locale, timeZone, now } = event.locals;
	const translate = plainTranslatorFor(locale);
	const outline = await openOutline(db, catalogue, assessment, locale, timeZone, translate);
	const known = new Set(assessment.instrument.indicators.map((one) => one.id));
	return { form, outline, known, write: { id: assessment.id, first: outline.firstActions, now } };
}

function backTo({ url }: RequestEvent, said?: 'gone'): never {
	redirect(303, `${url.pathname}?edit=actions${said ? `&said=${said}` : ''}#actions`);
}
