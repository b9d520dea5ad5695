import type { Indicator, Instrument } from '../../../src/lib/domain/instrument/instrument';

const COUNTS = { IF: 6, CP: 30, SP: 22, PE: 15, EGL: 10, TEC: 12 } as const;

/** An instrument in the shape of the real one: 95 indicators in six criteria, ids `IF-1` to `TEC-12`. */
export function buildInstrument(): Instrument {
	const counts = Object.entries(COUNTS);
	return {
		id: 'test',
		edition: 2024,
		source: 'S24',
		bands: [
			{ id: 'low', from: 0 },
			{ id: 'middle', from: 24 },
			{ id: 'high', from: 48 },
			{ id: 'very-high', from: 72 }
		],
		criteria: counts.map(([id, count], index) => ({ id, count, module: `2.${index + 1}` })),
		indicators: counts.flatMap(([criterion, count]) =>
			Array.from({ length: count }, (_, index) => buildIndicator(criterion, index + 1))
		),
		texts: { source: {}, translations: {} }
	};
}

function buildIndicator(criterion: string, number: number): Indicator {
	return {
		id: `${criterion}-${number}`,
		code: String(number),
		criterion,
		link: 'unsaid',
		check: 'look',
		tool: undefined,
		example: undefined,
		since2022: undefined,
		kind: 'feature',
		effort: 'medium',
		reach: 'many',
		owner: 'it',
		sdg: '16.6'
	};
}
