import { and, asc, eq } from 'drizzle-orm';
import { MOST_ACTIONS } from '$lib/domain/strategy/limits';
import { moveItem } from '$lib/domain/strategy/move-item';
import type { Action } from '$lib/domain/strategy/outline';
import type { Database, Write } from '../db/open-database';
import { outlineAction } from '../db/schema/assessments';
import { isMine } from './assessments';
import { putSection, storedSection, touch } from './outline-sections';

interface TableWrite {
	readonly id: string;
	readonly learnerId: string;
	/** The drafted table, stored with the first change. */
	readonly first: readonly Action[];
	readonly now: number;
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

/**
 * Keeps one line, new or changed.
 * @returns `stale` when somebody changed the table since the form was made: nothing is kept then
 */
export async function saveAction(
	db: Database,
	input: TableWrite & { readonly action: Action; readonly version: number }
): Promise<'saved' | 'stale' | 'full' | 'not-found'> {
	return changeTable(db, input, (actions, version) => {
		const { action } = input;
		const old = actions.find((one) => one.id === action.id);
		if (old && isSame(old, action)) return 'saved';
		if (version !== input.version) return 'stale';
		if (old) return actions.map((one) => (one.id === action.id ? action : one));
		return actions.length >= MOST_ACTIONS ? 'full' : [...actions, action];
	});
}

/** Adds drafted lines that are not in the table yet. */
export async function addActions(
	db: Database,
	input: TableWrite & { readonly actions: readonly Action[] }
): Promise<'saved' | 'full' | 'not-found'> {
	const changed = await changeTable(db, input, (actions) => {
		const known = new Set(actions.map((one) => one.id));
		const fresh = input.actions.filter((one) => !known.has(one.id));
		if (fresh.length === 0) return 'saved';
		return actions.length + fresh.length > MOST_ACTIONS ? 'full' : [...actions, ...fresh];
	});
	return changed === 'stale' ? 'saved' : changed;
}

/** Moves a line one place; a line that is gone stays gone. */
export async function moveAction(
	db: Database,
	input: TableWrite & { readonly actionId: string; readonly step: 1 | -1 }
): Promise<'saved' | 'not-found'> {
	const changed = await changeTable(db, input, (actions) =>
		moveItem(
			actions,
			actions.findIndex((one) => one.id === input.actionId),
			input.step
		)
	);
	return changed === 'not-found' ? 'not-found' : 'saved';
}

/** Deletes a line; one that is gone already is no fault. */
export async function deleteAction(
	db: Database,
	input: TableWrite & { readonly actionId: string }
): Promise<'saved' | 'not-found'> {
	const changed = await changeTable(db, input, (actions) =>
		actions.filter((one) => one.id !== input.actionId)
	);
	return changed === 'not-found' ? 'not-found' : 'saved';
}

/**
 * Confirms the table as it stands, against the questions chosen today.
 * @returns `stale` when the table was changed since the page was made
 */
export async function confirmActions(
	db: Database,
	input: TableWrite & { readonly inputs: string; readonly version: number }
): Promise<'saved' | 'stale' | 'not-found'> {
	const confirmed = { inputs: input.inputs, draft: '' };
	const changed = await changeTable(
		db,
		input,
		(actions, version) => (version === input.version ? actions : 'stale'),
		confirmed
	);
	return changed === 'full' ? 'stale' : changed;
}

type Refusal = 'stale' | 'full';

/** Reads the table inside a write, lets `change` decide, and stores what it answers. */
async function changeTable(
	db: Database,
	{ id, learnerId, first, now }: TableWrite,
	change: (actions: readonly Action[], version: number) => readonly Action[] | 'saved' | Refusal,
	confirmedNow?: { readonly inputs: string; readonly draft: string }
): Promise<'saved' | Refusal | 'not-found'> {
	return db.write(async (tx) => {
		if (!(await isMine(tx, id, learnerId))) return 'not-found';
		const stored = await storedSection(tx, id, 'actions');
		const version = stored?.version ?? 0;
		const changed = change(stored ? await storedActions(tx, id) : first, version);
		if (typeof changed === 'string') return changed;
		await putActions(tx, id, changed);
		const before = stored?.confirmedInputs
			? { inputs: stored.confirmedInputs, draft: stored.confirmedDraft ?? '' }
			: null;
		const confirmed = confirmedNow ?? before;
		await putSection(tx, { id, sectionId: 'actions', version, text: null, confirmed, now });
		await touch(tx, id, now);
		return 'saved';
	});
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
		await tx
			.insert(outlineAction)
			.values({ assessmentId: id, ...values })
			.onConflictDoUpdate({
				target: outlineAction.id,
				set: values,
				setWhere: eq(outlineAction.assessmentId, id)
			});
	}
}

function toAction(row: typeof outlineAction.$inferSelect): Action {
	const { id, indicatorIds, text, owner, dueOn, cost, measure } = row;
	return { id, indicatorIds, text, owner, dueOn, cost: cost as Action['cost'], measure };
}

function isSame(a: Action, b: Action): boolean {
	return JSON.stringify(toOrdered(a)) === JSON.stringify(toOrdered(b));
}

function toOrdered(action: Action) {
	const { id, indicatorIds, text, owner, dueOn, cost, measure } = action;
	return [id, indicatorIds, text, owner, dueOn, cost, measure];
}
