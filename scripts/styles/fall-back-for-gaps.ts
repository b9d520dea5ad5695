import {
	atRule,
	list,
	rule as newRule,
	type ChildNode,
	type Plugin,
	type Root,
	type Rule
} from 'postcss';

/** What the rules of one selector have said so far. */
type Known = Map<string, string>;

/**
 * Gives rows and columns margins where `gap` counts only in grids: Chromium before 84, Safari before 14.1.
 * No condition asks for that alone; `inset` came to Safari in the same version, so whatever lacks it gets the margins.
 */
export function fallBackForGaps(): Plugin {
	return {
		postcssPlugin: 'fall-back-for-gaps',
		OnceExit(root) {
			const fallbacks = fallbacksOf(root);
			if (fallbacks.length === 0) return;
			root.append(atRule({ name: 'supports', params: 'not (inset: 0)', nodes: fallbacks }));
		}
	};
}

function fallbacksOf(root: Root): ChildNode[] {
	const known = new Map<string, Known>();
	const fallbacks: ChildNode[] = [];
	root.walkRules((rule) => {
		const before = known.get(rule.selector) ?? new Map<string, string>();
		const now = new Map([...before, ...layoutIn(rule)]);
		known.set(rule.selector, now);
		if (String([...before]) === String([...now])) return;
		if (isFlex(now) && now.has('gap')) {
			const rules = [without(rule, '0'), ...margins(rule, now), ...marks(root, rule, now)];
			fallbacks.push(...inConditions(rule, rules));
		} else if (isFlex(before) && before.has('gap')) {
			fallbacks.push(...inConditions(rule, [without(rule, now.get('gap') ?? '0'), noMargin(rule)]));
		}
	});
	return fallbacks;
}

const LAYOUT = /^(?:display|gap|flex-direction|flex-wrap|flex-flow)$/;

function layoutIn(rule: Rule): Known {
	const found: Known = new Map();
	for (const node of rule.nodes) {
		if (node.type === 'decl' && LAYOUT.test(node.prop)) found.set(node.prop, node.value);
	}
	return found;
}

function isFlex(known: Known): boolean {
	return /flex$/.test(known.get('display') ?? '');
}

function without(rule: Rule, gap: string): Rule {
	return newRule({ selector: rule.selector, nodes: [] }).append({ prop: 'gap', value: gap });
}

/** Lines keep half of the gap above and below, so that items in one line stay level. */
function margins(rule: Rule, known: Known): Rule[] {
	const [rows = '0', columns = rows] = list.space(known.get('gap') ?? '0');
	const flow = `${known.get('flex-flow')} ${known.get('flex-direction')} ${known.get('flex-wrap')}`;
	if (flow.includes('column')) return between(rule, '> * + *', 'margin-block-start', rows);
	if (!/\bwrap\b/.test(flow)) return between(rule, '> * + *', 'margin-inline-start', columns);
	return [
		...between(rule, '> *', 'margin-block', rows === '0' ? rows : `calc(${rows} / 2)`),
		...between(rule, '> :not(:last-child)', 'margin-inline-end', columns)
	];
}

/** What a rule draws before or after its content is part of the row too. */
function marks(root: Root, rule: Rule, known: Known): Rule[] {
	const [rows = '0', columns = rows] = list.space(known.get('gap') ?? '0');
	const sides = { before: 'margin-inline-end', after: 'margin-inline-start' };
	return Object.entries(sides).flatMap(([mark, prop]) => {
		const selector = `${rule.selector}::${mark}`;
		const isDrawn = root.some((node) => node.type === 'rule' && node.selector === selector);
		return isDrawn ? [newRule({ selector }).append({ prop, value: columns })] : [];
	});
}

function between(rule: Rule, children: string, prop: string, value: string): Rule[] {
	if (value === '0') return [];
	const selectors = rule.selectors.map((selector) => `${selector} ${children}`);
	return [newRule({ selectors }).append({ prop, value })];
}

function noMargin(rule: Rule): Rule {
	const selectors = rule.selectors.map((selector) => `${selector} > *`);
	return newRule({ selectors }).append({ prop: 'margin', value: '0' });
}

/** Puts rules under the same conditions, for example a width, as the original. */
function inConditions(rule: Rule, rules: readonly Rule[]): ChildNode[] {
	let nodes: ChildNode[] = [...rules];
	for (let parent = rule.parent; parent?.type === 'atrule'; parent = parent.parent) {
		const { name, params } = parent as ReturnType<typeof atRule>;
		nodes = [atRule({ name, params, nodes })];
	}
	return nodes;
}
