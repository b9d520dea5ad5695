import { cleanText } from '$lib/domain/text/clean-text';

/** What an office file says about itself. */
export interface CoreProperties {
	readonly title: string;
	readonly creator: string;
	readonly description: string;
	/** Language tag. */
	readonly language: string;
	readonly now: number;
}

const NAMESPACES = [
	'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
	'xmlns:dc="http://purl.org/dc/elements/1.1/"',
	'xmlns:dcterms="http://purl.org/dc/terms/"',
	'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
].join(' ');

/** The part `docProps/core.xml` of an office file; the library that writes the rest knows no language. */
export function coreProperties(properties: CoreProperties): string {
	const { title, creator, description, language, now } = properties;
	const when = new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		`<cp:coreProperties ${NAMESPACES}>`,
		`<dc:title>${escape(title)}</dc:title>`,
		`<dc:creator>${escape(creator)}</dc:creator>`,
		`<dc:description>${escape(description)}</dc:description>`,
		`<dc:language>${escape(language)}</dc:language>`,
		`<dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created>`,
		`<dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified>`,
		'</cp:coreProperties>'
	].join('');
}

function escape(text: string): string {
	return cleanText(text)
		.replace(/\s*\n\s*/g, ' ')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;');
}
