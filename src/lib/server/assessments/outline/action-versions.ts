import type { Action } from '$lib/domain/strategy/outline';
import { versionOf } from '../../version-of';

/** Version of one line of the table of actions. */
export function actionVersion(action: Action | undefined): string {
	return versionOf(action && contentOf(action));
}

/** Version of the order of the lines. */
export function orderVersion(actions: readonly Pick<Action, 'id'>[]): string {
	return versionOf(actions.map((action) => action.id));
}

/** Version of the whole table. */
export function tableVersion(actions: readonly Action[]): string {
	return versionOf(actions.map((action) => [action.id, ...contentOf(action)]));
}

/** Version of a set of questions, such as those without an action. */
export function questionsVersion(indicatorIds: readonly string[]): string {
	return versionOf([...indicatorIds].sort());
}

function contentOf({ indicatorIds, text, owner, dueOn, cost, measure }: Action) {
	return [[...indicatorIds].sort(), text, owner, dueOn, cost, measure];
}
