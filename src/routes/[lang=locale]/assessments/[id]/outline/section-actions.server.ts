import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { oneLine } from '$lib/domain/text/one-line';
import { withoutMarks } from '$lib/domain/strategy/drafting/filled-text';
import type { OutlineSection } from '$lib/domain/strategy/outline';
import { SECTION_IDS } from '$lib/domain/strategy/section-id';
import { textFromBlocks } from '$lib/domain/strategy/section-text';
import { draftText, openOutline } from '$lib/server/assessments/outline/open-outline';
import {
	saveOutlineTitle,
	writeSection,
	type SectionWrite
} from '$lib/server/assessments/outline/outline-sections';
import { requireAccount } from '$lib/server/http/guards';
import { formValues, parseForm } from '$lib/server/http/forms/parse-form';
import { assessmentToEdit } from '$lib/server/http/openers/assessments';
import { shownVersion } from '$lib/server/http/forms/shown-version';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import { plainTranslatorFor } from '$lib/i18n/messages';
import { LONGEST_TEXT, LONGEST_TITLE } from '$lib/domain/strategy/limits';
import type { Actions } from './$types';

const Section = { section: v.picklist(SECTION_IDS) };
const Words = v.pipe(
	v.string(),
	v.transform((text) => text.replace(/\r\n?/g, '\n').trim())
);
const TextForm = v.object({
	...Section,
	text: v.pipe(
		Words,
		v.minLength(1, 'outline-text-empty'),
		v.maxLength(LONGEST_TEXT, 'outline-text-long')
	),
	confirm: v.optional(v.string())
});
const SeenForm = v.object({ ...Section, seen: v.string() });
const TitleForm = v.object({
	title: v.pipe(Words, v.transform(oneLine), v.maxLength(LONGEST_TITLE, 'outline-title-long'))
});

export const sectionActions = {
	/** Keeps a person's words for a section, confirmed or not. */
	save: async (event) => {
		const { learnerId } = requireAccount(event);
		const { section, form, id } = await sectionOf(event);
		const parsed = parseForm(TextForm, form);
		const version = shownVersion(form);
		const { values } = parsed;
		if (!parsed.ok) {
			return fail(400, { section: section.id, errors: parsed.errors, values, version });
		}
		const { text, confirm } = parsed.data;
		const saved = await write(event, {
			id,
			learnerId,
			sectionId: section.id,
			version,
			text,
			confirmed: confirm ? confirmationOf(section) : null
		});
		if (saved === 'conflict') return fail(409, { section: section.id, conflict: true, values });
		backTo(event, section.id);
	},

	/** Confirms what is in the document, whether drafted, written or confirmed before. */
	confirm: async (event) => {
		const { learnerId } = requireAccount(event);
		const { section, form, id } = await sectionOf(event);
		if (section.state === 'empty' || section.state === 'left-out') error(400);
		const seen = seenOf(section, form);
		const shownText = textFromBlocks(section.blocks);
		const saved = await write(event, {
			id,
			learnerId,
			sectionId: section.id,
			version: seen,
			text: section.own || section.state === 'changed' ? shownText : null,
			confirmed: confirmationOf(section)
		});
		if (saved === 'conflict') return fail(409, { section: section.id, reread: true });
		backTo(event, section.id);
	},

	/** Takes what the answers fill in today in place of what is there. */
	take: async (event) => {
		const { learnerId } = requireAccount(event);
		const { section, form, id } = await sectionOf(event);
		const version = section.draft.length > 0 ? seenOf(section, form) : undefined;
		const confirmed = confirmationOf(section);
		const saved = await write(event, {
			id,
			learnerId,
			sectionId: section.id,
			version,
			text: null,
			confirmed
		});
		if (saved === 'conflict') return fail(409, { section: section.id, reread: true });
		backTo(event, section.id);
	},

	/** Leaves a section out of the document. */
	leave: async (event) => {
		const { learnerId } = requireAccount(event);
		const { section, form, id } = await sectionOf(event);
		const version = shownVersion(form);
		const confirmed = confirmationOf(section);
		const saved = await write(event, {
			id,
			learnerId,
			sectionId: section.id,
			version,
			text: '',
			confirmed
		});
		if (saved === 'conflict') {
			return fail(409, { section: section.id, conflict: true, values: formValues(form) });
		}
		backTo(event, section.id);
	},

	/** Names the document. */
	title: async (event) => {
		const { learnerId } = requireAccount(event);
		const { id } = await assessmentToEdit(event);
		const form = await submittedForm(event);
		const version = shownVersion(form);
		const parsed = parseForm(TitleForm, form);
		const { values } = parsed;
		if (!parsed.ok) return fail(400, { titleErrors: parsed.errors, values, version });
		const { db, now } = event.locals;
		const { title } = parsed.data;
		const saved = await saveOutlineTitle(db, { id, learnerId, version, title, now });
		if (saved === 'not-found') error(404);
		if (saved === 'conflict') return fail(409, { titleConflict: title, values });
		backTo(event, 'document');
	}
} satisfies Actions;

/** The section that a form names, as it is now. */
async function sectionOf(event: RequestEvent) {
	const assessment = await assessmentToEdit(event);
	const form = await submittedForm(event);
	const { db, catalogue, locale, timeZone } = event.locals;
	const translate = plainTranslatorFor(locale);
	const { document } = await openOutline(db, catalogue, assessment, locale, timeZone, translate);
	const section = document.sections.find((one) => one.id === form.get('section'));
	if (!section || section.id === 'actions') error(400);
	return { section, form, id: assessment.id };
}

/** The version that was on the page, when the page showed what is there today. */
function seenOf(section: OutlineSection, form: FormData): string | undefined {
	const parsed = parseForm(SeenForm, form);
	if (!parsed.ok) error(400);
	return parsed.data.seen === section.inputs ? shownVersion(form) : undefined;
}

function confirmationOf(section: OutlineSection) {
	return { inputs: section.inputs, draft: withoutMarks(draftText(section)) };
}

async function write(event: RequestEvent, input: Omit<SectionWrite, 'now'>) {
	const { db, now } = event.locals;
	const saved = await writeSection(db, { ...input, now });
	return saved === 'not-found' ? error(404) : saved;
}

function backTo({ url }: RequestEvent, place: string): never {
	redirect(303, `${url.pathname}#${place}`);
}
