import { inLanguage } from '$lib/domain/locale/localized';
import { actionCover } from '$lib/domain/strategy/drafting/action-cover';
import { withoutMarks } from '$lib/domain/strategy/drafting/filled-text';
import type { Action, OutlineDocument } from '$lib/domain/strategy/outline';
import { isSectionId, SECTION_IDS, type SectionId } from '$lib/domain/strategy/section-id';
import { textFromBlocks } from '$lib/domain/strategy/section-text';
import { timelineOf } from '$lib/domain/strategy/timeline';
import { formatDay, formatList, formatPlainMonth } from '$lib/i18n/format';
import type { Indicator, Instrument, Subject } from '$lib/domain/instrument/instrument';
import type { Locale } from '$lib/domain/locale/locales';
import type { Catalogue } from '../../catalogue/catalogue';
import { actionVersion, orderVersion, questionsVersion } from './action-versions';
import { guidanceFor } from './section-guidance';
import type { OpenOutline } from './open-outline';

interface Asked {
	/** Section to edit, as the address says. */
	readonly edit: string | null;
	/** Line of the table to edit, or `new`; a line that is gone is written anew. */
	readonly action: string | null;
	/** For a line that is made on this page. */
	readonly newId: string;
}

/** Everything the outline's page shows beside the document. */
export function outlinePage(
	catalogue: Catalogue,
	instrument: Instrument,
	outline: OpenOutline,
	locale: Locale,
	asked: Asked
) {
	const { document } = outline;
	const editing = isSectionId(asked.edit) ? asked.edit : undefined;
	return {
		document,
		editing,
		editText: editing ? editText(document, editing) : '',
		help: helpOf(catalogue, instrument.subject, locale),
		actionForm: editing === 'actions' ? actionForm(outline, asked) : undefined,
		cover: coverOf(instrument, outline, locale),
		/** Of each line and of their order, for what deletes and moves them. */
		lineVersions: Object.fromEntries(outline.actions.map((one) => [one.id, actionVersion(one)])),
		orderVersion: orderVersion(outline.actions),
		timeline: timelineView(document, locale),
		nextSection: document.sections.find((one) => !['confirmed', 'left-out'].includes(one.state))?.id
	};
}

function editText(document: OutlineDocument, id: SectionId): string {
	const section = document.sections.find((one) => one.id === id);
	if (!section) return '';
	return withoutMarks(textFromBlocks(section.blocks) || textFromBlocks(section.draft));
}

/** Guidance, questions, example and beginnings for every section. */
function helpOf(catalogue: Catalogue, subject: Subject, locale: Locale) {
	const found = inLanguage(guidanceFor(catalogue, subject), locale);
	const many = (text: string | readonly string[] = []) =>
		typeof text === 'string' ? text.split(/\n\n?/) : text;
	const sections = SECTION_IDS.map((id) => {
		const { guidance = '', questions = [], example, blank } = found.value[id] ?? {};
		const lines = { guidance, questions, example: many(example), blank: many(blank) };
		return [id, { ...lines, lang: found.locale === locale ? undefined : found.locale }] as const;
	});
	return Object.fromEntries(sections) as Record<SectionId, (typeof sections)[number][1]>;
}

function actionForm({ actions, facts, voice }: OpenOutline, asked: Asked) {
	const index = actions.findIndex((one) => one.id === asked.action);
	if (!asked.action) return undefined;
	const action: Action = actions[index] ?? {
		id: asked.newId,
		indicatorIds: [],
		text: '',
		owner: '',
		dueOn: '',
		cost: '',
		measure: ''
	};
	return {
		action,
		version: actionVersion(actions[index]),
		/** Place in the table from 1, or 0 for a new one. */
		number: index + 1,
		questions: facts.chosen.map(({ id, code }) => ({ id, code, name: voice.indicator(id).name })),
		questionsLang: voice.indicatorLang,
		/** Named by this line though no longer chosen; they stay named. */
		others: action.indicatorIds.filter((id) => !facts.chosen.some((one) => one.id === id))
	};
}

function coverOf(instrument: Instrument, { actions, facts }: OpenOutline, locale: Locale) {
	const chosen = facts.chosen.map((one) => one.id);
	const { uncovered, dropped } = actionCover(actions, chosen);
	const codes = (ids: readonly string[]) =>
		(instrument.indicators as readonly Indicator[])
			.filter((one) => ids.includes(one.id))
			.map((one) => one.code);
	return {
		count: uncovered.length,
		version: questionsVersion(uncovered),
		uncovered: formatList(locale, codes(uncovered)),
		dropped: formatList(locale, codes(dropped))
	};
}

function timelineView(document: OutlineDocument, locale: Locale) {
	const rows = document.sections
		.flatMap((section) => section.blocks)
		.flatMap((block) => (block.type === 'actions' ? block.rows : []));
	const line = timelineOf(rows);
	if (!line) return undefined;
	const days = rows
		.map((row) => row.dueOn)
		.filter(Boolean)
		.sort();
	const dayOf = (day: string | undefined) => (day ? formatDay(locale, day) : '');
	return {
		...line,
		months: line.months.map(({ month, at }) => ({
			at,
			label: formatPlainMonth(locale, month)
		})),
		first: dayOf(days[0]),
		last: dayOf(days.at(-1))
	};
}
