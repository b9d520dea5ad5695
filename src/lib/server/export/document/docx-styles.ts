import { LOCALE_FACTS, type Locale } from '$lib/domain/locale/locales';
import {
	AlignmentType,
	LevelFormat,
	LineRuleType,
	type INumberingOptions,
	type IStylesOptions
} from 'docx';

/** Is on Windows, macOS and phones, has Cyrillic and Arabic letters, and LibreOffice brings its twin. */
const FONT = 'Arial';
const INK = '17232E';
const SOFT = '4A5661';
const BRAND = '0A5A63';

/** Name of the list that points of sections belong to. */
export const POINTS = 'points';

/** A run's language in Word's terms; right-to-left scripts have a place of their own. */
export function runLanguage(locale: Locale): { value: string } | { bidirectional: string } {
	const { word, direction } = LOCALE_FACTS[locale];
	return direction === 'rtl' ? { bidirectional: word } : { value: word };
}

/** Styles of the document: what people see in Word's list of styles, so that a house style can be laid over it. */
export function docxStyles(locale: Locale): IStylesOptions {
	return {
		default: {
			document: {
				run: { font: FONT, size: 22, color: INK, language: runLanguage(locale) },
				paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } }
			},
			title: {
				run: { font: FONT, size: 44, bold: true, color: INK },
				paragraph: {
					spacing: { before: 60, after: 100, line: 240, lineRule: LineRuleType.AUTO },
					keepNext: true
				}
			},
			heading1: {
				run: { font: FONT, size: 28, bold: true, color: BRAND },
				paragraph: { spacing: { before: 360, after: 120 }, keepNext: true, keepLines: true }
			}
		},
		paragraphStyles: [
			paragraphStyle('Subtitle', 'Subtitle', { size: 26, color: INK }, 60),
			paragraphStyle('Kicker', 'Kicker', { size: 20, color: SOFT }, 0),
			paragraphStyle('Note', 'Note', { size: 18, italics: true, color: SOFT }, 100),
			paragraphStyle('Small', 'Small', { size: 16, color: SOFT }, 0),
			paragraphStyle('TableText', 'Table text', { size: 18 }, 0),
			paragraphStyle('TableHead', 'Table head', { size: 18, bold: true, color: SOFT }, 0)
		]
	};
}

/** One list with a plain bullet. */
export function docxNumbering(): INumberingOptions {
	const level = {
		level: 0,
		format: LevelFormat.BULLET,
		text: '•',
		alignment: AlignmentType.START,
		style: {
			run: { font: FONT, color: BRAND },
			paragraph: { indent: { start: 360, hanging: 280 }, spacing: { after: 80 } }
		}
	};
	return { config: [{ reference: POINTS, levels: [level] }] };
}

function paragraphStyle(
	id: string,
	name: string,
	run: { size: number; color?: string; italics?: boolean; bold?: boolean },
	after: number
) {
	return {
		id,
		name,
		basedOn: 'Normal',
		quickFormat: true,
		run: { font: FONT, ...run },
		paragraph: { spacing: { after } }
	};
}
