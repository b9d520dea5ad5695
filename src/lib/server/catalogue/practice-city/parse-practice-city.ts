import type * as v from 'valibot';
import { clicksFromHome } from '$lib/domain/practice-city/clicks-from-home';
import {
	DESK,
	FRAME_ANCHORS,
	HOME,
	linksOf,
	type Pages,
	type PortalPage,
	type Target
} from '$lib/domain/practice-city/portal';
import type { PracticeCity } from '$lib/domain/practice-city/practice-city';
import { lineWith, readFile, report, type ParseContext } from '../parse-context';
import { parsePracticeKey } from './parse-practice-key';
import {
	DeskFile,
	OutsidePageFile,
	PortalPageFile,
	PracticeCityFile
} from './practice-city-schema';

const FOLDER = 'content/practice-city';
/** An assessor looks no deeper than this. */
const MOST_CLICKS = 4;

type City = v.InferOutput<typeof PracticeCityFile>;
type Fault = (reason: string, line?: number, field?: string) => void;

/** Reads the invented town, its portal and its answer key; undefined where there is none or it is broken. */
export function parsePracticeCity(
	context: ParseContext,
	indicatorIds: readonly string[]
): PracticeCity | undefined {
	const file = `${FOLDER}/city.yaml`;
	if (context.files[file] === undefined) return undefined;
	const read = readFile(context, file, PracticeCityFile);
	const desk = readFile(context, `${FOLDER}/desk.yaml`, DeskFile)?.value;
	const pages = readPages(context, 'pages', PortalPageFile);
	const outside = readPages(context, 'outside', OutsidePageFile);
	if (!read || !desk || !pages || !outside) return undefined;
	const { languages, top, menu, search, readingHelp, foot, ...city } = read.value;
	const frame = { languages, top, menu, search, readingHelp, foot };
	const portal = { ...city, frame, pages, outside, desk };
	checkIds(context, portal);
	checkCity(context, portal, read.value, indicatorIds, read.lineOf);
	checkPages(context, portal);
	const { key, reasons } = parsePracticeKey(context, indicatorIds, (target) =>
		faultOf(target, portal)
	);
	return { ...portal, key, reasons };
}

type Portal = Omit<PracticeCity, 'key' | 'reasons'>;

/** Every YAML file of a folder as a page by its name; undefined when one cannot be read. */
function readPages<Schema extends v.GenericSchema<unknown, PortalPage>>(
	context: ParseContext,
	folder: string,
	schema: Schema
): Pages | undefined {
	const pages: Record<string, PortalPage> = {};
	const files = Object.keys(context.files).filter((file) =>
		file.startsWith(`${FOLDER}/${folder}/`)
	);
	for (const file of files) {
		const read = readFile(context, file, schema);
		const slug = file.slice(`${FOLDER}/${folder}/`.length, -'.yaml'.length);
		if (read) pages[slug] = read.value;
	}
	return Object.keys(pages).length === files.length ? pages : undefined;
}

function checkCity(
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
function checkPages(context: ParseContext, portal: Portal): void {
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

function checkIds(context: ParseContext, { pages, outside, desk }: Portal): void {
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

/** Why nothing is found where a target points; undefined when all is well. */
function faultOf({ kind, slug, anchor }: Target, portal: Portal): string | undefined {
	if (kind === 'dead') {
		return portal.pages[slug] ? `dead:${slug} should lead nowhere` : undefined;
	}
	const page =
		kind === 'page'
			? portal.pages[slug]
			: kind === 'outside'
				? portal.outside[slug]
				: slug === DESK
					? portal.desk
					: undefined;
	if (!page) return `there is no ${kind}:${slug}`;
	if (anchor === undefined || page.blocks.some(({ id }) => id === anchor)) return undefined;
	if (kind === 'page' && FRAME_ANCHORS.includes(anchor)) return undefined;
	return `${kind}:${slug} has no block "${anchor}"`;
}

function keyed(folder: string, pages: Pages): Record<string, PortalPage> {
	return Object.fromEntries(
		Object.entries(pages).map(([slug, page]) => [`${folder}/${slug}`, page])
	);
}
