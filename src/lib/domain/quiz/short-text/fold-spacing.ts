import { POINT } from './point';

const AMOUNT = `\\p{N}[\\p{N}${POINT}]*`;

/** Spacing of signs and their neighbours: "и / или", "№ 5" and "25 %" are "и/или", "№5" and "25%". */
const SAME: readonly (readonly [RegExp, string])[] = [
	[/(?<=[\p{L}\p{M}\p{N}%]) ?([/+&=*|<>\u00d7\u2264\u2265\u2248]) ?(?=[\p{L}\p{N}])/gu, '$1'],
	[/(?<=^| )([=~<>\u00b1\u2264\u2265\u2248+]) (?=\p{N})/gu, '$1'],
	// the sign of a number, as a word too
	[/(?<=^| )(?:#|n[o\u00b0]) ?(?=\p{N})/gu, '#'],
	// a hyphen parts words, and keeps numbers together: "5-10" is neither 510 nor "5 10", "x -5" is not "x 5"
	[/(?<=[\p{L}\p{M}]) ?-+ ?(?=\p{L})|(?<=\p{N}) ?- ?(?=\p{L}{2})/gu, ' '],
	[/(?<=[\p{L}\p{M}\p{N}%]) ?- ?(?=\p{N})/gu, '-'],
	// e-mail is written as one word as often
	[/(?<=^|[ /])([e\u0435]) (?=\p{L}{2})/gu, '$1'],
	// per cent, degrees and money: behind the number, without a space
	[/(?<=\p{N}) (?=[%\u00b0\p{Sc}](?! ?\p{N}))/gu, ''],
	[
		new RegExp(
			`(?<!\\p{N} ?)(-?)([%\\p{Sc}]) ?(-?${AMOUNT})(?![\\p{N}${POINT}]| ?[%\\p{Sc}])`,
			'gu'
		),
		'$1$3$2'
	]
];

/**
 * Takes away spaces that somebody types or leaves out beside a sign.
 * @param text folded, with single spaces
 * @example foldSpacing('и / или') // 'и/или'
 */
export function foldSpacing(text: string): string {
	return SAME.reduce((folded, [sign, instead]) => folded.replace(sign, instead), text);
}
