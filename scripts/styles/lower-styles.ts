import isPseudoClass from '@csstools/postcss-is-pseudo-class';
import { list, type AcceptedPlugin, type Plugin } from 'postcss';
import selectorNot from 'postcss-selector-not';
import { fallBackForGaps } from './fall-back-for-gaps';
import { turnSides } from './turn-sides';

/**
 * What the promised browsers need before Lightning CSS lowers the rest: selectors, sides and gaps.
 * @param rtl languages that run from right to left
 */
export function lowerStyles(rtl: readonly string[]): AcceptedPlugin[] {
	return [
		scopeByClass(),
		splitShorthands(),
		isPseudoClass({ preserve: false }),
		selectorNot(),
		breakLongWords(),
		turnSides(rtl),
		fallBackForGaps()
	];
}

/** Svelte scopes all but the first part of a selector by `:where(.svelte-…)`, which Chromium knows from 88. */
function scopeByClass(): Plugin {
	return {
		postcssPlugin: 'scope-by-class',
		Rule(rule) {
			if (!rule.selector.includes(':where(')) return;
			rule.selector = rule.selector.replace(/:where\((\.svelte-[\w-]+)\)/g, '$1');
		}
	};
}

/** Lightning CSS splits these only where they hold no variable. */
function splitShorthands(): Plugin {
	return {
		postcssPlugin: 'split-shorthands',
		Declaration(declaration) {
			const [, start, part = ''] =
				/^(border-(?:block|inline)|inset-(?:block|inline))(-width|-style|-color)?$/.exec(
					declaration.prop
				) ?? [];
			if (!start) return;
			const isPair = Boolean(part) || start.startsWith('inset');
			const [first = '', second = first] = isPair
				? list.space(declaration.value)
				: [declaration.value];
			declaration.cloneBefore({ prop: `${start}-start${part}`, value: first });
			declaration.cloneBefore({ prop: `${start}-end${part}`, value: second });
			declaration.remove();
		}
	};
}

/** Safari knows `overflow-wrap: anywhere` from 15.4; the older word for it means the same everywhere. */
function breakLongWords(): Plugin {
	return {
		postcssPlugin: 'break-long-words',
		Declaration: {
			'overflow-wrap': (declaration) => {
				if (declaration.value !== 'anywhere') return;
				declaration.cloneBefore({ prop: 'word-break', value: 'break-word' });
				declaration.value = 'break-word';
			}
		}
	};
}
