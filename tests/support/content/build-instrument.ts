import type { BandInstrument, PortalIndicator } from '../../../src/lib/domain/instrument/instrument';

const COUNTS = { IF: 6, CP: 30, SP: 22, PE: 15, EGL: 10, TEC: 12 } as const;

/** An instrument in the shape of the real one: 95 indicators in six criteria, ids `IF-1` to `TEC-12`. */
export function buildInstrument(): BandInstrument {
	const counts = Object.entries(COUNTS);
	return {
		id: 'test',
		series: 'test',
		scoring: 'bands',
		subject: 'portal',
		isOffered: true,
		edition: 2024,
		source: 'S24',
		bands: [
			{ id: 'low', from: 0 },
			{ id: 'middle', from: 24 },
			{ id: 'high', from: 48 },
			{ id: 'very-high', from: 72 }
		],
		criteria: counts.map(([id, count]) => ({ id, count })),
		indicators: counts.flatMap(([criterion, count]) =>
			Array.from({ length: count }, (_, index) => buildIndicator(criterion, index + 1))
		),
		names: {
			source: { title: 'Test', summary: 'A test.', definedBy: 'A test', criteria: {} },
			translations: {}
		},
		texts: { source: {}, translations: {} }
	};
}

function buildIndicator(criterion: string, number: number): PortalIndicator {
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
