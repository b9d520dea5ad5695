import type { Action } from '../outline';

/** How a table of actions and the choice of priorities differ. */
export interface ActionCover {
	/** Chosen, and no action names it. */
	readonly uncovered: readonly string[];
	/** Named by an action, and not chosen any more. */
	readonly dropped: readonly string[];
}

/** Compares the table of actions with the questions chosen to be worked on first. */
export function actionCover(
	actions: readonly Pick<Action, 'indicatorIds'>[],
	chosen: readonly string[]
): ActionCover {
	const named = new Set(actions.flatMap((action) => action.indicatorIds));
	return {
		uncovered: chosen.filter((id) => !named.has(id)),
		dropped: [...named].filter((id) => !chosen.includes(id))
	};
}
