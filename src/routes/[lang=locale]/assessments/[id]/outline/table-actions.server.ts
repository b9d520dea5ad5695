import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { actionCover } from '$lib/domain/strategy/action-cover';
import { firstAction } from '$lib/domain/strategy/draft-actions';
import { COSTS, type Action } from '$lib/domain/strategy/outline';
import {
	addActions,
	confirmActions,
	deleteAction,
	moveAction,
	saveAction
} from '$lib/server/assessments/outline-actions';
import { openOutline } from '$lib/server/assessments/open-outline';
import { requireAccount } from '$lib/server/http/guards';
import { answerFields, parseForm } from '$lib/server/http/parse-form';
import { changeAssessment } from '$lib/server/http/read-assessment';
import { submittedForm } from '$lib/server/http/submitted-form';
import { plainTranslatorFor } from '$lib/i18n/messages';
import { LONGEST_ACTION, LONGEST_MEASURE, LONGEST_OWNER } from '$lib/domain/strategy/limits';
import type { Actions } from './$types';

const words = (longest: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((text) => text.replace(/\s+/g, ' ').trim()),
		v.maxLength(longest, 'outline-action-long')
	);
const Version = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number));
const ActionId = v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/));
const ActionForm = v.object({
	action: ActionId,
	version: Version,
	text: v.pipe(words(LONGEST_ACTION), v.minLength(1, 'outline-action-empty')),
	owner: words(LONGEST_OWNER),
	dueOn: v.optional(
		v.union([v.literal(''), v.pipe(v.string(), v.isoDate())], 'outline-action-day'),
		''
	),
	cost: v.optional(v.picklist(['', ...COSTS], 'outline-action-unreadable'), ''),
	measure: words(LONGEST_MEASURE)
});
const MoveForm = v.object({ action: ActionId, step: v.picklist(['-1', '1']) });
const ConfirmForm = v.object({ version: Version, seen: v.string() });

export const tableActions = {
	/** Keeps one line of the table, new or changed. */
	action: async (event) => {
		const { learnerId } = requireAccount(event);
		const table = await tableOf(event);
		const parsed = parseForm(ActionForm, table.form);
		const indicatorIds = answerFields(table.form).get('indicator') ?? [];
		const refusal = { values: parsed.values, indicatorIds };
		if (!parsed.ok) return fail(400, { ...refusal, actionErrors: parsed.errors });
		const { action: id, version, ...rest } = parsed.data;
		const known = new Set(event.locals.catalogue.instrument.indicators.map((one) => one.id));
		if (!indicatorIds.every((one) => known.has(one))) error(400);
		const action: Action = { id, ...rest, indicatorIds: [...new Set(indicatorIds)] };
		const saved = await saveAction(event.locals.db, { ...table.write, learnerId, action, version });
		if (saved === 'not-found') error(404);
		if (saved !== 'saved') return fail(409, { ...refusal, actionRefused: saved });
		backTo(event);
	},

	/** Deletes one line. */
	delete: async (event) => {
		const { learnerId } = requireAccount(event);
		const table = await tableOf(event);
		const actionId = v.safeParse(ActionId, table.form.get('action'));
		if (!actionId.success) error(400);
		const input = { ...table.write, learnerId, actionId: actionId.output };
		if ((await deleteAction(event.locals.db, input)) === 'not-found') error(404);
		backTo(event);
	},

	/** Moves one line up or down. */
	move: async (event) => {
		const { learnerId } = requireAccount(event);
		const table = await tableOf(event);
		const parsed = parseForm(MoveForm, table.form);
		if (!parsed.ok) error(400);
		const { action: actionId, step } = parsed.data;
		const input = { ...table.write, learnerId, actionId, step: step === '1' ? 1 : -1 } as const;
		if ((await moveAction(event.locals.db, input)) === 'not-found') error(404);
		backTo(event);
	},

	/** Drafts a line for each chosen question that has none. */
	cover: async (event) => {
		const { learnerId } = requireAccount(event);
		const { write, outline } = await tableOf(event);
		const { facts, voice } = outline;
		const chosen = facts.chosen.map((one) => one.id);
		const { uncovered } = actionCover(outline.actions, chosen);
		const actions = facts.chosen
			.filter((one) => uncovered.includes(one.id))
			.map((one) => firstAction(facts.id, one, voice));
		const saved = await addActions(event.locals.db, { ...write, learnerId, actions });
		if (saved === 'not-found') error(404);
		if (saved === 'full') return fail(409, { actionRefused: saved });
		backTo(event);
	},

	/** Confirms the table as it stands. */
	table: async (event) => {
		const { learnerId } = requireAccount(event);
		const { form, write, outline } = await tableOf(event);
		const parsed = parseForm(ConfirmForm, form);
		if (!parsed.ok) error(400);
		const section = outline.document.sections.find((one) => one.id === 'actions');
		const { seen, version } = parsed.data;
		const inputs = section?.inputs ?? '';
		const saved =
			seen === inputs
				? await confirmActions(event.locals.db, { ...write, learnerId, inputs, version })
				: 'stale';
		if (saved === 'not-found') error(404);
		if (saved === 'stale') return fail(409, { section: 'actions' as const, reread: true });
		redirect(303, `${event.url.pathname}#actions`);
	}
} satisfies Actions;

/** The table that a form changes, as it stands now. */
async function tableOf(event: RequestEvent) {
	const assessment = await changeAssessment(event);
	const form = await submittedForm(event);
	const { db, catalogue, locale, now } = event.locals;
	const translate = plainTranslatorFor(locale);
	const outline = await openOutline(db, catalogue, assessment, locale, translate);
	return { form, outline, write: { id: assessment.id, first: outline.firstActions, now } };
}

function backTo({ url }: RequestEvent): never {
	redirect(303, `${url.pathname}?edit=actions#actions`);
}
