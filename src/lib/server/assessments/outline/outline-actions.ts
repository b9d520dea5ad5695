import { and, asc, eq } from 'drizzle-orm';
import { judgeEdit } from '$lib/domain/editing/judge-edit';
import { MOST_ACTIONS } from '$lib/domain/strategy/limits';
import { moveItem } from '$lib/domain/strategy/move-item';
import type { Action } from '$lib/domain/strategy/outline';
import type { Database, Write } from '../../db/open-database';
import { outlineAction } from '../../db/schema/assessments';
import type { Edited } from '../../edited';
import { ownId } from '../../own-id';
import { actionVersion, orderVersion, questionsVersion, tableVersion } from './action-versions';
import { isMine, touch } from '../assessments';
import { putSection, storedSection, tellConfirmed } from './outline-sections';

interface TableWrite {
	readonly id: string;
	readonly learnerId: string;
	/** The drafted table, stored with the first change. */
	readonly first: readonly Action[];
	readonly now: number;
}

interface LineWrite extends TableWrite {
	readonly actionId: string;
	readonly version: string | undefined;
}

/** The lines of an assessment's table of actions, in their order. */
export async function readActions(db: Database, assessmentId: string): Promise<readonly Action[]> {
	const rows = await db.read
		.select()
		.from(outlineAction)
		.where(eq(outlineAction.assessmentId, assessmentId))
		.orderBy(asc(outlineAction.position));
	return rows.map(toAction);
}

/** Keeps one line, new or changed; the version is the one of that line alone. */
export async function saveAction(
	db: Database,
	input: TableWrite & { readonly action: Action; readonly version: string | undefined }
): Promise<Edited | 'full'> {
	const { action, version: shown } = input;
	return changeTable<'full'>(db, input, (actions) => {
		const old = lineOf(actions, input.id, action.id);
		const verdict = judgeEdit({ shown, stored: actionVersion(old), sent: actionVersion(action) });
		if (verdict !== 'write') return verdict;
		if (old) return actions.map((one) => (one === old ? { ...action, id: old.id } : one));
		return actions.length >= MOST_ACTIONS ? 'full' : [...actions, action];
	});
}

/**
 * Adds drafted lines that are not in the table yet.
 * @param input.version the questions without a line, as the page showed them
 */
export async function addActions(
	db: Database,
	input: TableWrite & { readonly actions: readonly Action[]; readonly version: string | undefined }
): Promise<Edited | 'full'> {
	return changeTable<'full'>(db, input, (actions) => {
		const fresh = input.actions.filter((one) => !lineOf(actions, input.id, one.id));
		if (fresh.length === 0) return 'unchanged';
		const asked = questionsVersion(fresh.flatMap((one) => one.indicatorIds));
		if (asked !== input.version) return 'conflict';
		return actions.length + fresh.length > MOST_ACTIONS ? 'full' : [...actions, ...fresh];
	});
}

/**
 * Moves a line one place.
 * @param input.to place in the table, from 0
 * @param input.version the order that the page showed
 * @returns `gone` when the line is not in the table any more
 */
export async function moveAction(
	db: Database,
	input: LineWrite & { readonly to: number }
): Promise<Edited | 'gone'> {
	return changeTable<'gone'>(db, input, (actions) => {
		const line = lineOf(actions, input.id, input.actionId);
		if (!line) return 'gone';
		const from = actions.indexOf(line);
		if (from === input.to) return 'unchanged';
		const isShown = orderVersion(actions) === input.version;
		if (!isShown || !actions[input.to] || Math.abs(input.to - from) !== 1) return 'conflict';
		return moveItem(actions, from, input.to > from ? 1 : -1);
	});
}

/**
 * Deletes a line, as long as it says what the person saw.
 * @returns `gone` when it is not in the table any more
 */
export async function deleteAction(db: Database, input: LineWrite): Promise<Edited | 'gone'> {
	return changeTable<'gone'>(db, input, (actions) => {
		const line = lineOf(actions, input.id, input.actionId);
		if (!line) return 'gone';
		if (actionVersion(line) !== input.version) return 'conflict';
		return actions.filter((one) => one !== line);
	});
}

/** Confirms the table as it is, against the questions chosen today. */
export async function confirmActions(
	db: Database,
	input: TableWrite & { readonly inputs: string; readonly version: string | undefined }
): Promise<Edited> {
	const confirmed = { inputs: input.inputs, draft: '' };
	return changeTable<never>(
		db,
		input,
		(actions, confirmedInputs) => {
			if (tableVersion(actions) !== input.version) return 'conflict';
			return confirmedInputs === input.inputs ? 'unchanged' : actions;
		},
		confirmed
	);
}

type Outcome = 'unchanged' | 'conflict';

/** Reads the table inside a write, lets `change` decide, and stores what it answers. */
async function changeTable<Refusal extends string = never>(
	db: Database,
	{ id, learnerId, first, now }: TableWrite,
	change: (
		actions: readonly Action[],
		confirmedInputs: string | null
	) => readonly Action[] | Outcome | Refusal,
	confirmedNow?: { readonly inputs: string; readonly draft: string }
): Promise<Edited | Refusal> {
	return db.write<Edited | Refusal>(async (tx) => {
		if (!(await isMine(tx, id, learnerId))) return 'not-found';
		const former = await storedSection(tx, id, 'actions');
		const changed = change(
			former ? await storedActions(tx, id) : first,
			former?.confirmedInputs ?? null
		);
		if (typeof changed === 'string') return changed;
		await putActions(tx, id, changed);
		const before = former?.confirmedInputs
			? { inputs: former.confirmedInputs, draft: former.confirmedDraft ?? '' }
			: null;
		const confirmed = confirmedNow ?? before;
		await putSection(tx, { id, sectionId: 'actions', former, text: null, confirmed, now });
		const edition = await touch(tx, id, now);
		if (confirmedNow) {
			await tellConfirmed(tx, { id, learnerId, sectionId: 'actions', now, edition });
		}
		return 'saved';
	});
}

/** A line by the id in its form; where that id was somebody else's, by the one that it got instead. */
function lineOf(actions: readonly Action[], cityId: string, formId: string): Action | undefined {
	const own = ownId(cityId, formId);
	return actions.find((one) => one.id === formId) ?? actions.find((one) => one.id === own);
}

async function storedActions(tx: Write, id: string): Promise<readonly Action[]> {
	const rows = await tx
		.select()
		.from(outlineAction)
		.where(eq(outlineAction.assessmentId, id))
		.orderBy(asc(outlineAction.position));
	return rows.map(toAction);
}

async function putActions(tx: Write, id: string, actions: readonly Action[]): Promise<void> {
	const kept = new Set(actions.map((action) => action.id));
	for (const { id: old } of await storedActions(tx, id)) {
		if (!kept.has(old)) {
			await tx
				.delete(outlineAction)
				.where(and(eq(outlineAction.assessmentId, id), eq(outlineAction.id, old)));
		}
	}
	for (const [position, action] of actions.entries()) {
		const values = { ...action, indicatorIds: [...action.indicatorIds], position };
		const wasPut = await putAction(tx, id, values);
		// The id belongs to another city, and a person's words are not given up for that.
		if (!wasPut) await putAction(tx, id, { ...values, id: ownId(id, action.id) });
	}
}

async function putAction(
	tx: Write,
	assessmentId: string,
	values: Omit<typeof outlineAction.$inferInsert, 'assessmentId'>
): Promise<boolean> {
	const put = await tx
		.insert(outlineAction)
		.values({ ...values, assessmentId })
		.onConflictDoUpdate({
			target: outlineAction.id,
			set: values,
			setWhere: eq(outlineAction.assessmentId, assessmentId)
		})
		.returning({ id: outlineAction.id });
	return put.length > 0;
}

function toAction(row: typeof outlineAction.$inferSelect): Action {
	const { id, indicatorIds, text, owner, dueOn, cost, measure } = row;
	return { id, indicatorIds, text, owner, dueOn, cost, measure };
}
