import type { Plugin, Rule } from 'postcss';

/** The inline sides as they lie in a language that runs from left to right, and in one that runs from right to left. */
const SIDES: Readonly<Record<string, readonly [ltr: string, rtl: string]>> = {
	'inset-inline-start': ['left', 'right'],
	'inset-inline-end': ['right', 'left'],
	'border-start-start-radius': ['border-top-left-radius', 'border-top-right-radius'],
	'border-start-end-radius': ['border-top-right-radius', 'border-top-left-radius'],
	'border-end-start-radius': ['border-bottom-left-radius', 'border-bottom-right-radius'],
	'border-end-end-radius': ['border-bottom-right-radius', 'border-bottom-left-radius']
};

/**
 * Writes the sides that old browsers know, with a second rule for languages that run from right to left.
 * By language, not by `dir` of the page: an English lesson in an Arabic page runs from left to right.
 */
export function turnSides(rtl: readonly string[]): Plugin {
	return {
		postcssPlugin: 'turn-sides',
		OnceExit(root) {
			root.walkRules((rule) => turn(rule, rtl));
		}
	};
}

function turn(rule: Rule, languages: readonly string[]): void {
	const sides = declarationsIn(rule).flatMap((declaration) => {
		const pair = SIDES[declaration.prop];
		return pair ? [{ declaration, ltr: pair[0], rtl: pair[1] }] : [];
	});
	if (sides.length === 0) return;
	const mirrored = rule.clone({ nodes: [] });
	mirrored.selectors = rule.selectors.flatMap((selector) =>
		languages.map((language) => inLanguage(selector, language))
	);
	for (const { ltr } of sides) {
		mirrored.append({ prop: ltr, value: ltr.endsWith('radius') ? '0' : 'auto' });
	}
	for (const { declaration, ltr, rtl } of sides) {
		mirrored.append({ prop: rtl, value: declaration.value });
		declaration.prop = ltr;
	}
	rule.after(mirrored);
}

/** Pseudo-elements come last in a selector. */
function inLanguage(selector: string, language: string): string {
	return selector.replace(/(::[\w-]+)?$/, `:lang(${language})$1`);
}

function declarationsIn(rule: Rule) {
	return rule.nodes.filter((node) => node.type === 'decl');
}
