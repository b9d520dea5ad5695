import type { ActionRow } from './outline';

const MONTH_MS = (365.25 / 12) * 24 * 60 * 60 * 1000;
const MOST_LABELS = 6;

export interface Timeline {
	/** First days of months, YYYY-MM, with their place from 0 to 1. */
	readonly months: readonly { readonly month: string; readonly at: number }[];
	/** One for each action with a date; `number` is its line in the table. */
	readonly points: readonly { readonly id: string; readonly number: number; readonly at: number }[];
}

/** Places the dated actions of a table on a line of months; undefined when fewer than two have a date. */
export function timelineOf(rows: readonly ActionRow[]): Timeline | undefined {
	const dated = rows.flatMap((row, index) =>
		row.dueOn ? [{ id: row.id, number: index + 1, due: Date.parse(row.dueOn) }] : []
	);
	if (dated.length < 2) return undefined;
	const days = dated.map((one) => one.due);
	const start = startOfMonth(Math.min(...days), 0);
	const end = startOfMonth(Math.max(...days), 1);
	const place = (instant: number) => (instant - start) / (end - start);
	const count = Math.round((end - start) / MONTH_MS);
	const step = Math.ceil(count / MOST_LABELS);
	const months = Array.from({ length: Math.ceil(count / step) }, (_, index) => {
		const first = startOfMonth(start, index * step);
		return { month: new Date(first).toISOString().slice(0, 7), at: place(first) };
	});
	return { months, points: dated.map(({ id, number, due }) => ({ id, number, at: place(due) })) };
}

function startOfMonth(instant: number, later: number): number {
	const date = new Date(instant);
	return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1);
}
