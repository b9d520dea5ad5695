import { describe, expect, it } from 'vitest';
import { readTimeZone } from '$lib/i18n/time-zone';
import { zoneChoices } from './zone-choices';

const values = (chosen = '') =>
	zoneChoices('en', chosen).flatMap((group) => group.zones.map((zone) => zone.value));

describe('zoneChoices', () => {
	it('offers only zones that this machine knows, each once', () => {
		const all = values();
		expect(all.filter((name) => !readTimeZone(name))).toEqual([]);
		expect(new Set(all).size).toBe(all.length);
		expect(all).toEqual(expect.arrayContaining(['Asia/Tashkent', 'Asia/Kathmandu', 'UTC']));
		expect(all).not.toContain('Asia/Katmandu');
	});

	it('keeps what was chosen in the list, however it is called', () => {
		expect(values('Asia/Katmandu')).toContain('Asia/Katmandu');
	});

	it('groups by part of the world in the language of the page', () => {
		const groups = zoneChoices('ru', '');
		const asia = groups.find((group) => group.label === 'Азия');
		expect(asia?.zones).toContainEqual({ value: 'Asia/Tashkent', label: 'Tashkent' });
	});
});
