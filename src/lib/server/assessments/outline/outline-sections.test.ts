import { beforeEach, describe, expect, it } from 'vitest';
import { someLearner, useTemporaryDatabase } from '../../../../../tests/support/temporary-database';
import { newId } from '../../new-id';
import { NOT_STORED } from '../../version-of';
import { createAssessment, findAssessment } from '../assessments';
import {
	readSections,
	saveOutlineTitle,
	sectionVersion,
	titleVersion,
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
			version: sectionVersion({ text: 'Nobody queues.', confirmedInputs: 'abc' })
		});
	});

	it('refuses a form that was made before the latest change, and keeps what stands there', async () => {
		await write({ text: 'First.' });
		const shown = sectionVersion({ text: 'First.', confirmedInputs: null });
		expect(await write({ text: 'Second.', version: shown })).toBe('saved');
		expect(await write({ text: 'From an old tab.', version: shown })).toBe('conflict');
		expect(await write({ text: 'From a page of before.', version: undefined })).toBe('conflict');
		expect((await readSections(database(), id)).get('vision')?.text).toBe('Second.');
	});

	it('takes the same form sent twice as sent once', async () => {
		expect(await write({ text: 'Once.' })).toBe('saved');
		expect(await write({ text: 'Once.', now: 99 })).toBe('unchanged');
		expect((await findAssessment(database(), mine, id))?.updatedAt).toBe(2);
	});

	it('unconfirms what is saved without confirming', async () => {
		await write({ text: 'Sure.', confirmed: { inputs: 'abc', draft: '' } });
		const shown = sectionVersion({ text: 'Sure.', confirmedInputs: 'abc' });
		expect(await write({ text: 'Not sure.', version: shown })).toBe('saved');
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
		const input = { id, version: titleVersion(''), title: 'Two steps', now: 5 };
		expect(await saveOutlineTitle(database(), { ...input, learnerId: mine })).toBe('saved');
		const foreign = { ...input, learnerId: stranger, title: 'Ha' };
		expect(await saveOutlineTitle(database(), foreign)).toBe('not-found');
		const late = { ...input, learnerId: mine, title: 'Three steps', now: 4 };
		expect(await saveOutlineTitle(database(), late)).toBe('conflict');
		const again = { ...input, learnerId: mine, now: 6 };
		expect(await saveOutlineTitle(database(), again)).toBe('unchanged');
		const stored = await findAssessment(database(), mine, id);
		expect(stored).toMatchObject({ outlineTitle: 'Two steps', updatedAt: 5 });
	});
});

function write(more: Partial<SectionWrite>) {
	const input: SectionWrite = {
		id,
		learnerId: mine,
		sectionId: 'vision',
		version: NOT_STORED,
		text: null,
		confirmed: null,
		now: 2,
		...more
	};
	return writeSection(database(), input);
}
