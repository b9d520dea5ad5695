import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { demoOutline } from '../../../../../tests/support/content/demo-export';
import { plainTranslatorFor } from '$lib/i18n/messages';
import type { Locale } from '$lib/domain/locale/locales';
import type { OutlineDocument } from '$lib/domain/strategy/outline';
import { docxFrame } from './docx-frame';
import { renderDocx } from './render-docx';

const NOW = Date.parse('2026-03-14T12:00:00Z');

describe('the Word file', () => {
	it('holds every word of the outline, in its order', async () => {
		const { document, words } = await fileIn('en');
		const expected = wordsOf(document);
		expect(expected.length).toBeGreaterThan(60);
		let from = 0;
		for (const text of expected) {
			const at = words.indexOf(text, from);
			expect(at, text).toBeGreaterThanOrEqual(from);
			from = at + text.length;
		}
	});

	it('says its language in the styles and in its properties', async () => {
		for (const [locale, tag] of [
			['en', 'w:val="en-GB"'],
			['ru', 'w:val="ru-RU"'],
			['ar', 'w:bidi="ar-SA"']
		] as const) {
			const { parts } = await fileIn(locale);
			expect(parts['word/styles.xml']).toContain(`<w:lang ${tag}/>`);
			expect(parts['docProps/core.xml']).toContain(`<dc:language>${locale}</dc:language>`);
		}
	});

	it('uses real headings, a repeated head of the table and lines that are not torn', async () => {
		const { document, parts } = await fileIn('en');
		const body = parts['word/document.xml'] ?? '';
		expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(document.sections.length);
		expect(body.match(/<w:pStyle w:val="Title"\/>/g)).toHaveLength(1);
		expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
		expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(7);
	});

	it('carries city, disclaimer, independence and page numbers on every page', async () => {
		const { parts } = await fileIn('en');
		expect(parts['word/header1.xml']).toContain('Dalvira');
		expect(parts['word/header1.xml']).toContain('not an official LOSI value');
		expect(parts['word/footer1.xml']).toContain('Not made or endorsed by the United Nations');
		expect(parts['word/footer1.xml']).toContain('PAGE');
		expect(parts['word/footer1.xml']).toContain('NUMPAGES');
	});

	it('runs from right to left in Arabic and lets English parts run the other way', async () => {
		const { parts } = await fileIn('ar');
		const body = parts['word/document.xml'] ?? '';
		expect(body).toContain('<w:bidiVisual/>');
		expect(body).toMatch(/<w:bidi\/>.*?مخطط الاستراتيجية/s);
		expect(body).toMatch(/<w:bidi w:val="false"\/>(?:(?!<w:p>).)*Where we are now/s);
	});

	it('leaves out what XML cannot hold', async () => {
		const { outline } = await demoOutline('en');
		const title = 'Before\u0000 \u000b& <after>\ud800';
		const bytes = await renderDocx({ ...outline.document, title }, frameIn('en'));
		const parts = partsOf(bytes);
		expect(textOf(parts['word/document.xml'] ?? '')).toContain('Before & <after>');
		expect(parts['docProps/core.xml']).toContain(
			'<dc:title>Before &amp; &lt;after&gt;\ufffd</dc:title>'
		);
	});

	it('leaves it out of every part of the file, wherever a person wrote it', async () => {
		const { outline } = await demoOutline('en');
		const bad = 'x\0\ufffe\uffff\ud800\u0007';
		const document = spoilt(outline.document, bad);
		const frame = docxFrame(`Dalvira${bad}`, 'en', plainTranslatorFor('en'), NOW);
		const parts = partsOf(await renderDocx(document, frame));
		for (const [name, xml] of Object.entries(parts)) {
			expect(xml, name).not.toMatch(/[^\P{Cc}\n\t\r]|\p{Cs}|\p{Noncharacter_Code_Point}/u);
			expect(xml, name).not.toMatch(/&#(x0*[0-8bc]|x0*1[0-9a-f]|x?0+|x?fff[ef]);/i);
		}
		expect(parts['word/header1.xml']).toContain('Dalvirax');
	});

	it('breaks lines where a word processor did', async () => {
		const { outline } = await demoOutline('en');
		const title = 'first\u000bsecond';
		const parts = partsOf(await renderDocx({ ...outline.document, title }, frameIn('en')));
		expect(parts['word/document.xml']).toMatch(/first<\/w:t>.{0,200}<w:br\/>.{0,80}second/s);
	});

	it('has no isolation marks', async () => {
		const { parts } = await fileIn('ar');
		expect(parts['word/document.xml']).not.toMatch(/[\u2066-\u2069]/);
	});
});

async function fileIn(locale: Locale) {
	const { outline } = await demoOutline(locale);
	const parts = partsOf(await renderDocx(outline.document, frameIn(locale)));
	return { document: outline.document, parts, words: textOf(parts['word/document.xml'] ?? '') };
}

function frameIn(locale: Locale) {
	return docxFrame('Dalvira', locale, plainTranslatorFor(locale), NOW);
}

/** The same value with `bad` behind every text in it. */
function spoilt<Value>(value: Value, bad: string): Value {
	return JSON.parse(JSON.stringify(value), (key, part: unknown) =>
		typeof part === 'string' && !['id', 'type', 'state', 'lang', 'cost'].includes(key)
			? part + bad
			: part
	) as Value;
}

function partsOf(bytes: Uint8Array): Record<string, string> {
	const files = Object.entries(unzipSync(bytes));
	return Object.fromEntries(files.map(([name, content]) => [name, strFromU8(content)]));
}

function textOf(xml: string): string {
	return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
		.map((match) => match[1])
		.join('')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&apos;/g, "'")
		.replace(/&amp;/g, '&');
}

/** What somebody reads in the tree, piece by piece. */
function wordsOf(document: OutlineDocument): string[] {
	const { kicker, title, subtitle, disclaimer, progress, sections } = document;
	return [
		kicker,
		title,
		subtitle,
		disclaimer,
		progress,
		...sections.flatMap((section) => [
			String(section.number),
			section.title.text,
			section.note,
			...section.blocks.flatMap((block) => {
				if (block.type === 'list') return block.items;
				if (block.type !== 'actions') return [block.text];
				return block.rows.flatMap((row) => [
					row.text,
					...row.codes,
					row.owner,
					row.due,
					row.costLabel,
					row.measure
				]);
			})
		])
	].filter(Boolean);
}
