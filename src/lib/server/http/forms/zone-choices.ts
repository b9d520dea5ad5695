import { byName } from '$lib/i18n/format';
import { SOURCE_LOCALE, type Locale } from '$lib/domain/locale/locales';
import type { MessageId } from '$lib/i18n/message-id';
import { plainTranslatorFor } from '$lib/i18n/messages';

/** Time zones of one part of the world, for a list to choose from. */
export interface ZoneGroup {
	readonly label: string;
	readonly zones: readonly { readonly value: string; readonly label: string }[];
}

// The machine still lists these under names that the places have given up.
const RENAMED: Readonly<Record<string, string>> = {
	'Asia/Calcutta': 'Asia/Kolkata',
	'Asia/Katmandu': 'Asia/Kathmandu',
	'Asia/Rangoon': 'Asia/Yangon',
	'Asia/Saigon': 'Asia/Ho_Chi_Minh',
	'Atlantic/Faeroe': 'Atlantic/Faroe',
	'Africa/Asmera': 'Africa/Asmara',
	'America/Godthab': 'America/Nuuk',
	'Europe/Kiev': 'Europe/Kyiv'
};

const REGIONS: readonly string[] = [
	...['Africa', 'America', 'Antarctica', 'Arctic', 'Asia', 'Atlantic'],
	...['Australia', 'Europe', 'Indian', 'Pacific']
];

/**
 * Every time zone by part of the world, in the order of the language.
 * @param chosen stays in the list even when this machine does not list it
 */
export function zoneChoices(locale: Locale, chosen: string): readonly ZoneGroup[] {
	const t = plainTranslatorFor(locale);
	const listed = Intl.supportedValuesOf('timeZone').map((name) => RENAMED[name] ?? name);
	const names = [...new Set([...listed, 'UTC', ...(chosen ? [chosen] : [])])];
	return [...REGIONS, 'other']
		.map((region) => ({
			label: t(`zone-region-${region}` as MessageId),
			zones: names
				.filter((name) => regionOf(name) === region)
				.map((value) => ({ value, label: cityOf(value) }))
				.sort(byName(SOURCE_LOCALE, (zone) => zone.label))
		}))
		.filter((group) => group.zones.length > 0);
}

function regionOf(name: string): string {
	const [region = ''] = name.split('/');
	return name.includes('/') && REGIONS.includes(region) ? region : 'other';
}

/** "America/Argentina/Buenos_Aires" → "Argentina, Buenos Aires". */
function cityOf(name: string): string {
	const parts = name.includes('/') ? name.split('/').slice(1) : [name];
	return parts.join(', ').replaceAll('_', ' ');
}
