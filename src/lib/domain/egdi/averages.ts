import { INDICES, REGIONS, type Country, type Index, type Region, type Values } from './country';

/** Plain means of some countries: every country counts the same, whatever its size. */
export interface Average extends Values {
	readonly area: 'world' | 'lldc' | Region;
	readonly count: number;
}

/** The means of the world, of every region and of the landlocked developing countries. */
export function averagesOf(countries: readonly Country[]): readonly Average[] {
	return [
		averageOf('world', countries),
		...REGIONS.map((region) =>
			averageOf(
				region,
				countries.filter((country) => country.region === region)
			)
		),
		averageOf(
			'lldc',
			countries.filter((country) => country.lldc)
		)
	];
}

/** The means of some countries under the name of their area. */
function averageOf(area: Average['area'], countries: readonly Country[]): Average {
	return { area, count: countries.length, ...meansOf(countries) };
}

/** The mean of every index; 0 where there is no country. */
export function meansOf(countries: readonly Values[]): Values {
	const mean = (index: Index) =>
		countries.reduce((sum, country) => sum + country[index], 0) / (countries.length || 1);
	return Object.fromEntries(INDICES.map((index) => [index, mean(index)])) as Values;
}

/** The value that half of the countries reach; 0 where there is no country. */
export function medianOf(countries: readonly Values[], index: Index): number {
	const values = countries.map((country) => country[index]).sort((a, b) => a - b);
	const middle = Math.floor(values.length / 2);
	const upper = values[middle] ?? 0;
	return values.length % 2 === 1 ? upper : (upper + (values[middle - 1] ?? 0)) / 2;
}
