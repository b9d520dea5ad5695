import type * as v from 'valibot';
import { clicksFromHome } from '$lib/domain/practice-city/clicks-from-home';
import {
	HOME,
	type Target,
	linksOf,
	DESK,
	FRAME_ANCHORS,
	type Pages,
	type PortalPage
} from '$lib/domain/practice-city/portal';
import { type ParseContext, report, lineWith } from '../parse-context';
import type { PracticeCityFile } from './practice-city-schema';
import { FOLDER, type Portal, faultOf } from './target-fault';

/** An assessor looks no deeper than this. */
const MOST_CLICKS = 4;
type City = v.InferOutput<typeof PracticeCityFile>;
type Fault = (reason: string, line?: number, field?: string) => void;

/** Reports links and questions of the city file that lead nowhere. */
export function checkCity(
	context: ParseContext,
	portal: Portal,
	city: City,
	indicatorIds: readonly string[],
	lineOf: (path: readonly (string | number)[]) => number
): void {
	const file = `${FOLDER}/city.yaml`;
	if (!portal.pages[HOME]) report(context, file, 1, '', 'there is no pages/home.yaml');
	const check = (target: Target, path: readonly (string | number)[]) => {
		const reason = faultOf(target, portal);
		if (reason) report(context, file, lineOf(path), path.join('.'), reason);
	};
	for (const field of ['languages', 'top', 'menu'] as const) {
		city[field].forEach(({ to }, index) => check(to, [field, index, 'to']));
	}
	for (const field of ['links', 'social'] as const) {
		city.foot[field].forEach(({ to }, index) => check(to, ['foot', field, index, 'to']));
	}
	const asked = new Set<string>();
	city.guided.forEach(({ indicator, start }, index) => {
		const path = ['guided', index, 'indicator'];
		const fault: Fault = (reason) => report(context, file, lineOf(path), path.join('.'), reason);
		if (!indicatorIds.includes(indicator)) fault(`"${indicator}" is not an indicator`);
		if (asked.has(indicator)) fault(`asks ${indicator} twice`);
		asked.add(indicator);
		check(start, ['guided', index, 'start']);
	});
}

/** Notes links that lead nowhere, and pages that no visitor finds. */
export function checkPages(context: ParseContext, portal: Portal): void {
	const { frame, pages, outside, desk } = portal;
	const clicks = clicksFromHome(frame, pages, outside);
	const all = { ...keyed('pages', pages), ...keyed('outside', outside), desk };
	for (const [name, page] of Object.entries(all)) {
		const file = `${FOLDER}/${name}.yaml`;
		for (const { text, to } of linksOf(page)) {
			const reason = faultOf(to, portal);
			if (reason) report(context, file, lineWith(context, file, text), text, reason);
		}
		if (name === DESK) continue;
		const away = clicks.get(name.replace(/^pages\//, 'page:').replace(/^outside\//, 'outside:'));
		if (away === undefined || away > MOST_CLICKS) {
			const reason = `cannot be reached from the home page in ${MOST_CLICKS} clicks`;
			report(context, file, 1, '', reason);
		}
	}
}

/** Reports ids that are taken twice or lead nowhere. */
export function checkIds(context: ParseContext, { pages, outside, desk }: Portal): void {
	const all = { ...keyed('pages', pages), ...keyed('outside', outside), desk };
	for (const [name, { blocks }] of Object.entries(all)) {
		const file = `${FOLDER}/${name}.yaml`;
		const seen = new Set<string>(FRAME_ANCHORS);
		for (const { id } of blocks) {
			if (id === undefined) continue;
			const line = lineWith(context, file, `id: ${id}`);
			if (seen.has(id)) report(context, file, line, 'id', `"${id}" is already taken on this page`);
			seen.add(id);
		}
	}
}

function keyed(folder: string, pages: Pages): Record<string, PortalPage> {
	return Object.fromEntries(
		Object.entries(pages).map(([slug, page]) => [`${folder}/${slug}`, page])
	);
}
