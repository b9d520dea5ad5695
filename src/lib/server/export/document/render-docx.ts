import { type Locale } from '$lib/domain/locale/locales';
import {
	AlignmentType,
	convertMillimetersToTwip,
	Document,
	Footer,
	Header,
	HeadingLevel,
	Packer,
	PageNumber,
	Paragraph,
	TabStopType,
	TextRun,
	type Table
} from 'docx';
import type { Worded } from '$lib/domain/locale/worded';
import type { Block, OutlineDocument, OutlineSection } from '$lib/domain/strategy/outline';
import { docxNumbering, docxStyles, POINTS, runLanguage } from './docx-styles';
import { actionTable, type TableLabels } from './docx-table';
import { isRightToLeft, textRuns } from './docx-text';
import { coreProperties } from '../workbook/core-properties';
import { cleanText } from '$lib/domain/text/clean-text';
import { withDocumentTexts } from './document-text';

/** What the file says besides the document. */
export interface DocxFrame {
	readonly locale: Locale;
	readonly rightToLeft: boolean;
	readonly cityName: string;
	/** Says who did not make it; printed at the foot of every page. */
	readonly independent: string;
	readonly table: TableLabels;
	readonly now: number;
}

const MARGIN = convertMillimetersToTwip(20);
const TEXT_WIDTH = convertMillimetersToTwip(210) - 2 * MARGIN;
const A4 = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };

/** Renders the outline as a Word file on A4, with real styles, so that an office can go on with it. */
export async function renderDocx(outline: OutlineDocument, frame: DocxFrame): Promise<Uint8Array> {
	const document = withDocumentTexts(outline);
	const cityName = cleanText(frame.cityName);
	const file = new Document({
		title: document.title,
		creator: cityName,
		description: document.disclaimer,
		styles: docxStyles(frame.locale),
		numbering: docxNumbering(),
		sections: [
			{
				properties: {
					page: {
						size: A4,
						margin: {
							top: MARGIN,
							bottom: MARGIN,
							left: MARGIN,
							right: MARGIN,
							header: 560,
							footer: 560
						}
					}
				},
				headers: { default: headerOf(document, frame) },
				footers: { default: footerOf(frame) },
				children: [
					...titleBlock(document, frame),
					...document.sections
						.filter((section) => section.number !== undefined)
						.flatMap((section) => sectionBlock(section, frame))
				]
			}
		]
	});
	return Packer.toBuffer(file, undefined, [
		{
			path: 'docProps/core.xml',
			data: coreProperties({
				title: document.title,
				creator: cityName,
				description: document.disclaimer,
				language: frame.locale,
				now: frame.now
			})
		}
	]);
}

function titleBlock(document: OutlineDocument, frame: DocxFrame): Paragraph[] {
	return [
		paragraph(document.kicker, frame, { style: 'Kicker' }),
		paragraph(document.title, frame, { heading: HeadingLevel.TITLE }),
		paragraph(document.subtitle, frame, { style: 'Subtitle' }),
		paragraph(`${document.disclaimer} ${document.progress}`, frame, { style: 'Note' })
	];
}

function sectionBlock(section: OutlineSection, frame: DocxFrame): (Paragraph | Table)[] {
	const { number, title, note, blocks, lang } = section;
	return [
		headingOf(number ?? 0, title, frame),
		...(note ? [paragraph(note, frame, { style: 'Note' })] : []),
		...blocks.flatMap((block) => blockOf(block, lang, frame))
	];
}

function headingOf(number: number, title: Worded, frame: DocxFrame): Paragraph {
	const rightToLeft = isRightToLeft(title.text, frame.rightToLeft);
	const language = title.lang ? { language: runLanguage(title.lang) } : {};
	return new Paragraph({
		heading: HeadingLevel.HEADING_1,
		bidirectional: rightToLeft,
		children: textRuns(`${number}  ${title.text}`, rightToLeft, language)
	});
}

function blockOf(block: Block, lang: Locale | undefined, frame: DocxFrame): (Paragraph | Table)[] {
	switch (block.type) {
		case 'paragraph':
			return [paragraph(block.text, frame, { lang })];
		case 'list':
			return block.items.map((item) => paragraph(item, frame, { lang, isPoint: true }));
		case 'actions':
			return [actionTable(block.rows, frame.table, frame.rightToLeft)];
		case 'gap':
			return [paragraph(block.text, frame, { style: 'Note' })];
	}
}

interface Look {
	readonly style?: string;
	readonly heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel];
	readonly isPoint?: boolean;
	readonly lang?: Locale | undefined;
}

function paragraph(text: string, frame: DocxFrame, look: Look): Paragraph {
	const { style, heading, isPoint, lang } = look;
	const rightToLeft = isRightToLeft(text, frame.rightToLeft);
	return new Paragraph({
		bidirectional: rightToLeft,
		...(style ? { style } : {}),
		...(heading ? { heading } : {}),
		...(isPoint ? { numbering: { reference: POINTS, level: 0 } } : {}),
		children: textRuns(text, rightToLeft, lang ? { language: runLanguage(lang) } : {})
	});
}

/** City and what the result is, on every page. */
function headerOf({ disclaimer }: OutlineDocument, { cityName, rightToLeft }: DocxFrame): Header {
	return new Header({
		children: [twoSides(cityName, textRuns(disclaimer, rightToLeft), rightToLeft)]
	});
}

function footerOf({ independent, rightToLeft }: DocxFrame): Footer {
	const children = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
	const pages = new TextRun({ children, rightToLeft });
	return new Footer({ children: [twoSides(independent, [pages], rightToLeft)] });
}

function twoSides(start: string, end: readonly TextRun[], rightToLeft: boolean): Paragraph {
	return new Paragraph({
		style: 'Small',
		bidirectional: rightToLeft,
		alignment: AlignmentType.START,
		tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
		children: [...textRuns(`${start}\t`, rightToLeft), ...end]
	});
}
