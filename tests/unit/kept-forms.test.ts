import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KEPT_FORMS } from '../support/browser/kept-forms';

const BUTTON = 'It holds a button and ids: nothing is typed, and it never goes off by itself.';
const SECRET = 'It holds a password, which never lies on a device.';
const GOES = 'It destroys something: only a person who looks at it may send it.';

/** Forms of which nothing is kept on the device, by file and action, and why. */
const NOT_KEPT: Readonly<Record<string, string>> = {
	'PortalForm.svelte actionOf(portal(), form.id)':
		'A form of the invented portal: what is typed there is read by nobody.',
	'Header.svelte displayAddress(locale)': BUTTON,
	'Header.svelte signOutAddress(locale)': BUTTON,
	'TestResult.svelte {head.href}?/begin': BUTTON,
	'TestReview.svelte ': 'Handing in is final: only a person who looks at it may send it.',
	'TestStart.svelte ?/begin': BUTTON,
	'BrowserList.svelte ?/end': BUTTON,
	'BrowserList.svelte signOutAddress(locale)': BUTTON,
	'PasswordForm.svelte ?/password': SECRET,
	'account/delete/+page.svelte ': GOES,
	'assessments/[id]/delete/+page.svelte ?/delete': GOES,
	'ActionEditor.svelte ?/delete&edit=actions#actions': GOES,
	'ActionEditor.svelte ?/move&edit=actions#actions': BUTTON,
	'LessonTable.svelte {lesson.href}?/done': BUTTON,
	'ChangedNote.svelte ': BUTTON,
	"SectionState.svelte ?/{isTable ? 'table' : 'confirm'}#{section.id}": BUTTON,
	'SectionForm.svelte ?/take#{section.id}': GOES,
	'TableSection.svelte ?/cover#actions': BUTTON,
	'moderation/[id]/+page.svelte ?/unpublish': GOES,
	'moderation/[id]/+page.svelte ?/publish': BUTTON,
	'proposals/[id]/+page.svelte ?/withdraw': GOES,
	'[lesson]/LessonEnd.svelte ?/done#lesson-state': BUTTON,
	'EnteredCity.svelte ?/forget#city': GOES,
	'reset/[token]/+page.svelte ': SECRET,
	'sign-in/+page.svelte ': SECRET,
	'UnsentForm.svelte address': 'It is the page that carries text which could not be kept.',
	'kept/leave/+page.svelte signOutAddress(data.locale)': BUTTON
};

interface Form {
	readonly file: string;
	readonly action: string;
	readonly keep: string | undefined;
	/** The text between its tags. */
	readonly body: string;
}

const forms = markup('src').flatMap(formsOf);

describe('every form that is sent by POST', () => {
	it('is found', () => {
		expect(forms.length).toBeGreaterThan(40);
	});

	it('keeps what is typed on the device, or is on the list with a reason', () => {
		const forgotten = forms
			.filter(({ keep }) => keep === undefined)
			.map(({ file, action }) => `${file} ${action}`)
			.filter((form) => !Object.keys(NOT_KEPT).some((listed) => form.endsWith(listed)));
		expect(forgotten).toEqual([]);
	});

	it('is on the list only as long as it exists', () => {
		const gone = Object.keys(NOT_KEPT).filter(
			(listed) => !forms.some(({ file, action }) => `${file} ${action}`.endsWith(listed))
		);
		expect(gone).toEqual([]);
	});

	it('that is kept is cut off, closed and opened again in kept.spec.ts', () => {
		const kept = forms.flatMap(({ keep }) => (keep === undefined ? [] : [general(keep)]));
		expect(KEPT_FORMS.map(({ keep }) => keep).sort()).toEqual(kept.sort());
	});

	it('that is on the list of buttons holds no field to type into', () => {
		const typed = forms.filter(
			({ file, action, body }) =>
				NOT_KEPT[Object.keys(NOT_KEPT).find((one) => `${file} ${action}`.endsWith(one)) ?? ''] ===
					BUTTON && /<textarea|<input(?![^>]*type="hidden")|<(Text|Long|Select)Field/.test(body)
		);
		expect(typed.map(({ file }) => file)).toEqual([]);
	});
});

/** "check {question.id}" and "check {view.id}" are the same kind of form. */
function general(keep: string): string {
	const constant = /'([^']+)'\s*\}$/.exec(keep)?.[1];
	return keep.startsWith('{') && constant ? constant : keep.replace(/\{[^}]*\}/g, '*');
}

function formsOf(file: string): Form[] {
	const source = readFileSync(file, 'utf8');
	return [...source.matchAll(/<form\b((?:[^>{]|\{[^}]*\})*)>/g)].flatMap((match) => {
		const tag = match[1] ?? '';
		if (!/method=("POST"|\{[^}]*'POST')/.test(tag)) return [];
		const end = source.indexOf('</form>', match.index);
		return [
			{
				file,
				action: attribute(tag, 'action') ?? '',
				keep: attribute(tag, 'data-keep'),
				body: source.slice(match.index + match[0].length, end)
			}
		];
	});
}

function attribute(tag: string, name: string): string | undefined {
	const quoted = new RegExp(`${name}="((?:[^"{]|\\{[^}]*\\})*)"`).exec(tag)?.[1];
	if (quoted !== undefined) return quoted;
	const code = new RegExp(`${name}=\\{([^}]*)\\}`).exec(tag)?.[1];
	return code && name === 'data-keep' ? `{${code}}` : code;
}

function markup(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.svelte'))
		.map((name) => join(folder, name));
}
