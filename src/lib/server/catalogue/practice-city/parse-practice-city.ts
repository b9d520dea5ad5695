import type * as v from 'valibot';
import { type Pages, type PortalPage } from '$lib/domain/practice-city/portal';
import type { PracticeCity } from '$lib/domain/practice-city/practice-city';
import { readFile, type ParseContext } from '../parse-context';
import { parsePracticeKey } from './parse-practice-key';
import {
	DeskFile,
	OutsidePageFile,
	PortalPageFile,
	PracticeCityFile
} from './practice-city-schema';
import { faultOf, FOLDER } from './target-fault';
import { checkIds, checkCity, checkPages } from './check-practice-city';

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
