import { describe, expect, it } from 'vitest';
import { clicksFromHome } from './clicks-from-home';
import type { PortalFrame, PortalPage, Target } from './portal';

const to = (kind: Target['kind'], slug: string): Target => ({ kind, slug, anchor: undefined });
const pageWith = (...targets: Target[]): PortalPage => ({
	title: 'A page',
	blocks: [{ kind: 'links', items: targets.map((target) => ({ text: target.slug, to: target })) }]
});
const frame: PortalFrame = {
	languages: [],
	top: [],
	menu: [{ text: 'Services', to: to('page', 'services') }],
	search: { label: 'Search', button: 'Find' },
	readingHelp: { button: 'Help', shows: 'A panel.' },
	foot: { lines: [], links: [], social: [] }
};
const pages = {
	home: pageWith(to('dead', 'gone')),
	services: pageWith(to('outside', 'register')),
	search: pageWith(),
	lost: pageWith(to('page', 'home'))
};
const outside = { register: pageWith(to('outside', 'form')), form: pageWith() };

describe('clicks from the home page', () => {
	const clicks = clicksFromHome(frame, pages, outside);

	it('follow the menu, the links of pages and the search field', () => {
		expect(Object.fromEntries(clicks)).toEqual({
			'page:home': 0,
			'page:services': 1,
			'page:search': 1,
			'outside:register': 2,
			'outside:form': 3
		});
	});

	it('leave out what no link leads to', () => {
		expect(clicks.has('page:lost')).toBe(false);
	});
});
