import { beforeEach, describe, expect, it } from 'vitest';
import { someLearner, useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { newId } from '../new-id';
import { createAssessment, findAssessment } from './assessments';
import {
	readSections,
	saveOutlineTitle,
	writeSection,
	type SectionWrite
} from './outline-sections';

const database = useTemporaryDatabase();
let mine: string;
let id: string;

beforeEach(async () => {
	mine = await someLearner(database());
	id = newId();
	await createAssessment(database(), {
		id,
		ownerId: mine,
		instrumentId: 'losi-2024',
		cityName: 'Tavrin',
		country: null,
		population: null,
		languages: [],
		portalAddress: '',
		now: 1
	});
});

describe('writeSection', () => {
	it('keeps words with what they were confirmed against', async () => {
		const confirmed = { inputs: 'abc', draft: 'Then.' };
		expect(await write({ text: 'Nobody queues.', confirmed })).toBe('saved');
		expect((await readSections(database(), id)).get('vision')).toEqual({
			text: 'Nobody queues.',
			confirmedInputs: 'abc',
			confirmedDraft: 'Then.',
			version: 1
		});
	});

	it('refuses a form that was made before the latest change, and keeps what stands there', async () => {
		await write({ text: 'First.' });
		expect(await write({ text: 'Second.', version: 1 })).toBe('saved');
		expect(await write({ text: 'From an old tab.', version: 1 })).toBe('stale');
		expect((await readSections(database(), id)).get('vision')?.text).toBe('Second.');
	});

	it('takes the same form sent twice as sent once', async () => {
		expect(await write({ text: 'Once.' })).toBe('saved');
		expect(await write({ text: 'Once.' })).toBe('saved');
		expect((await readSections(database(), id)).get('vision')?.version).toBe(1);
	});

	it('unconfirms what is saved without confirming', async () => {
		await write({ text: 'Sure.', confirmed: { inputs: 'abc', draft: '' } });
		await write({ text: 'Not sure.', version: 1 });
		expect((await readSections(database(), id)).get('vision')?.confirmedInputs).toBeNull();
	});

	it('does not know another person’s city', async () => {
		const stranger = await someLearner(database());
		expect(await write({ text: 'Mine now.', learnerId: stranger })).toBe('not-found');
		expect((await readSections(database(), id)).size).toBe(0);
	});
});

describe('saveOutlineTitle', () => {
	it('names the document of its owner only', async () => {
		const stranger = await someLearner(database());
		const input = { id, title: 'Two steps', now: 5 };
		expect(await saveOutlineTitle(database(), { ...input, learnerId: mine })).toBe('saved');
		const foreign = { ...input, learnerId: stranger, title: 'Ha' };
		expect(await saveOutlineTitle(database(), foreign)).toBe('not-found');
		const stored = await findAssessment(database(), mine, id);
		expect(stored).toMatchObject({ outlineTitle: 'Two steps', updatedAt: 5 });
	});
});

function write(more: Partial<SectionWrite>) {
	const input: SectionWrite = {
		id,
		learnerId: mine,
		sectionId: 'vision',
		version: 0,
		text: null,
		confirmed: null,
		now: 2,
		...more
	};
	return writeSection(database(), input);
}
