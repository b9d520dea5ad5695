import { describe, expect, it } from 'vitest';
import { demoOutline } from '../../../../../tests/support/content/demo-export';
import { textFromBlocks } from '$lib/domain/strategy/section-text';
import type { SectionId } from '$lib/domain/strategy/section-id';

describe('the outline of the invented city', () => {
	it('says the numbers of its result', async () => {
		const context = await textOf('context');
		expect(context).toContain('48 met, 43 not met, 4 still open');
		expect(context).toContain('the group high; the group very high begins at 72, which is 24 more');
		expect(context).toContain('Institutional framework (5 of 6)');
		expect(context).toContain('Services provision (7 of 22)');
		expect(context).toContain('For 13 of the 43 missing features');
		expect(context).toContain('For 9 of the 43');
		expect(context).toContain('291, 265, 298 and 225a');
	});

	it('aims at what its choice adds up to', async () => {
		expect(await textOf('objectives')).toContain('57 of 95 questions met instead of 48');
	});

	it('shows its table of actions and counts the sections it wrote as confirmed', async () => {
		const { outline } = await demoOutline('en');
		const actions = outline.document.sections.find((section) => section.id === 'actions');
		expect(actions?.blocks).toMatchObject([{ rows: { length: 6 } }]);
		expect(outline.document.settled).toBe(6);
		expect(outline.document.title).toBe('Know before you go');
	});

	it('marks the language of words that are not translated', async () => {
		const { outline } = await demoOutline('ar');
		const vision = outline.document.sections.find((section) => section.id === 'vision');
		expect(vision?.lang).toBe('en');
		expect(vision?.title.lang).toBe('en');
	});
});

async function textOf(id: SectionId): Promise<string> {
	const { outline } = await demoOutline('en');
	const section = outline.document.sections.find((one) => one.id === id);
	return textFromBlocks(section?.blocks ?? []);
}
