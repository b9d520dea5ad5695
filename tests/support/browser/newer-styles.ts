import { parse, type AtRule, type Declaration, type Rule } from 'postcss';
import type { Identifier } from '@mdn/browser-compat-data';
import { entryOf, KNOWN_TO_BROWSERS, lackedBy } from './browser-support';

const CSS = KNOWN_TO_BROWSERS.css;

/**
 * What may be newer than the promise, because a browser that does not know it shows the same page a little plainer.
 * Each entry says what is seen instead.
 */
export const PLAINER_WITHOUT: Readonly<Record<string, string>> = {
	'@page': 'paper of the printer’s own size and margins',
	size: 'paper of the printer’s own size',
	orphans: 'single lines at the foot of a printed page',
	zoom: 'drawn squares stay at their usual size',
	widows: 'single lines at the head of a printed page',
	'break-after: avoid': 'a printed heading may part from its text',
	'box-decoration-break: clone': 'marked text that goes over two lines has one frame',
	'box-decoration-break': 'marked text that goes over two lines has one frame',
	'print-color-adjust: exact': 'grounds are printed as the browser’s own setting says',
	'print-color-adjust': 'grounds are printed as the browser’s own setting says',
	'accent-color': 'radio buttons in the browser’s own colour',
	appearance: 'stands after its prefixed form',
	'color-scheme': 'scroll bars and lists stay light on a dark page',
	'color-scheme: dark': 'scroll bars and lists stay light on a dark page',
	'color-scheme: light': 'scroll bars and lists stay light on a dark page',
	'field-sizing': 'a text field scrolls instead of growing',
	'field-sizing: content': 'a text field scrolls instead of growing',
	'forced-color-adjust': 'there are no forced colours yet',
	'forced-color-adjust: none': 'there are no forced colours yet',
	'@media forced-colors': 'there are no forced colours yet',
	hyphens: 'long words break without a hyphen',
	'hyphens: auto': 'long words break without a hyphen',
	outline: 'the ring has square corners',
	'scroll-padding-block-start': 'a heading jumped to stands at the very edge',
	'text-decoration-thickness': 'an underline of the usual strength',
	'text-size-adjust': 'stands beside its prefixed forms',
	'text-underline-offset': 'an underline at the usual place',
	'text-wrap: balance': 'lines of uneven length',
	'text-wrap: pretty': 'lines of uneven length',
	'text-wrap': 'lines of uneven length',
	':focus-visible': 'the ring is seen after a press of the mouse too',
	':has': 'a ground or a distance is missing; words and marks say the same',
	'::marker': 'the mark of a disclosure in the colour of the text',
	'::-webkit-progress-bar': 'a rule for one engine',
	'::-webkit-progress-value': 'a rule for one engine',
	'::-moz-progress-bar': 'a rule for one engine',
	'::-webkit-details-marker': 'a rule for one engine'
};

/** Units that came later than the promise. */
const NEW_UNIT = /(?<![\w-])-?[\d.]+(?:[dls]v(?:h|w|b|i|min|max)|cq\w+|r?lh|r?cap|ric)\b/;

/** Names everything in a style sheet that a promised browser does not know and that nothing replaces. */
export function newerStylesIn(css: string): string[] {
	const found: string[] = [];
	const root = parse(css);
	root.walkAtRules((at) => void found.push(...faultsOfAtRule(at)));
	root.walkRules((rule) => void found.push(...faultsOfSelectors(rule), ...faultsOfGaps(rule)));
	root.walkDecls((declaration) => void found.push(...faultsOfDeclaration(declaration)));
	return found;
}

function faultsOfAtRule({ name, params }: AtRule): string[] {
	const rule = fault(`@${name}`, lackedBy(entryOf(CSS, 'at-rules', name)));
	const features = name === 'media' ? [...params.matchAll(/\(\s*([a-z-]+)\s*:/g)] : [];
	return [
		...rule,
		...(/[<>]/.test(params) ? [`@${name} ${params}: ranges`] : []),
		...features.flatMap(([, feature = '']) =>
			fault(`@media ${feature}`, lackedBy(entryOf(CSS, 'at-rules', 'media', feature)))
		)
	];
}

/** One unknown selector makes a browser drop the whole list, so that a newer one must stand alone. */
function faultsOfSelectors(rule: Rule): string[] {
	const newer = rule.selectors.map((selector) =>
		[...selector.matchAll(/::?[a-z-]+/g)].flatMap(([pseudo]) => {
			const lacking = lackedBy(entryOf(CSS, 'selectors', pseudo.replace(/:/g, '')));
			return lacking.length > 0 || pseudo.startsWith('::-') ? [{ pseudo, lacking }] : [];
		})
	);
	const faults = newer.flat().flatMap(({ pseudo, lacking }) => fault(pseudo, lacking));
	const takesOthers = newer.some((one) => one.length > 0) && newer.some((one) => one.length === 0);
	const isList = /:not\([^()]*,/.test(rule.selector);
	return [
		...faults,
		...(takesOthers ? [`${rule.selector}: a newer selector takes older ones with it`] : []),
		...(isList ? [`${rule.selector}: list in :not()`] : [])
	];
}

function faultsOfDeclaration(declaration: Declaration): string[] {
	const { prop, value } = declaration;
	if (prop.startsWith('--') || prop.startsWith('-')) return [];
	const property = entryOf(CSS, 'properties', prop);
	if (!property) return [`${prop}: unknown to MDN`];
	const words = value.match(/(?<![\w-])[a-z][a-z-]*(?![\w(-])/g) ?? [];
	const functions = value.match(/[a-z-]+(?=\()/g) ?? [];
	const found = [
		...fault(prop, lackedBy(property)),
		...words.flatMap((word) => faultOfWord(declaration, word, lackedBy(entryOf(property, word)))),
		...functions.flatMap((name) => fault(`${name}()`, lackedBy(entryOfFunction(name)))),
		...(NEW_UNIT.test(value) ? [`${prop}: ${value}: unit`] : [])
	];
	return found.length > 0 && hasOlderForm(declaration) ? [] : found;
}

function entryOfFunction(name: string): Identifier | undefined {
	const kinds = ['color', 'image', 'gradient', 'transform-function', 'filter-function', 'shape'];
	return (
		entryOf(CSS, 'types', name) ??
		kinds.map((kind) => entryOf(CSS, 'types', kind, name)).find((entry) => entry !== undefined)
	);
}

/** `start` came to rows and columns later than to grids. */
function faultOfWord(declaration: Declaration, word: string, lacking: string[]): string[] {
	const { prop, parent } = declaration;
	if (/^(?:align|justify)-(?:content|items|self)$/.test(prop) && /^(?:start|end)$/.test(word)) {
		const display = parent && valueIn(parent as Rule, 'display');
		return /flex/.test(display ?? '') ? [`${prop}: ${word} in a row`] : [];
	}
	return fault(`${prop}: ${word}`, lacking);
}

/** A declaration of the same property before it, which an old browser keeps. */
function hasOlderForm({ prop, parent, value }: Declaration): boolean {
	const same = (parent as Rule).nodes.filter((node) => node.type === 'decl' && node.prop === prop);
	return same.findIndex((node) => node.type === 'decl' && node.value === value) > 0;
}

/** Rows and columns with gaps need their margins; see scripts/styles/fall-back-for-gaps.ts. */
function faultsOfGaps(rule: Rule): string[] {
	if (!/flex/.test(valueIn(rule, 'display') ?? '') || !valueIn(rule, 'gap')) return [];
	let hasMargins = false;
	rule.root().walkAtRules('supports', (supports) => {
		supports.walkRules((other) => {
			hasMargins ||= other.selector === rule.selector && valueIn(other, 'gap') === '0';
		});
	});
	return hasMargins ? [] : [`${rule.selector}: gap of a row without margins beside it`];
}

function valueIn(rule: Rule, prop: string): string | undefined {
	const found = rule.nodes.find((node) => node.type === 'decl' && node.prop === prop);
	return found?.type === 'decl' ? found.value : undefined;
}

function fault(name: string, lacking: readonly string[]): string[] {
	return lacking.length > 0 && !(name in PLAINER_WITHOUT) ? [`${name}: ${lacking.join(', ')}`] : [];
}
