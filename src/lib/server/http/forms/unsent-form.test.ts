import { describe, expect, it } from 'vitest';
import { unsentForm } from './unsent-form';

const ADDRESS = new URL('https://courses.example/en/assessments/1/outline?/save&edit=vision');

function sent(fields: Record<string, string>, method = 'POST') {
	const body = method === 'POST' ? new URLSearchParams(fields) : undefined;
	return { url: ADDRESS, request: new Request(ADDRESS, { method, ...(body ? { body } : {}) }) };
}

describe('a form that was sent in vain', () => {
	it('is carried with its address, its typed text named and its ids unseen', async () => {
		expect(
			await unsentForm(sent({ section: 'vision', version: '3', text: 'Nobody queues.' }))
		).toEqual({
			type: 'carried',
			address: '/en/assessments/1/outline?/save&edit=vision',
			fields: [
				{ name: 'section', value: 'vision', label: null },
				{ name: 'version', value: '3', label: null },
				{ name: 'text', value: 'Nobody queues.', label: 'unsent-text' }
			]
		});
	});

	it('shows a typed answer and hides a chosen one', async () => {
		const labels = async (answer: string) => {
			const form = await unsentForm(sent({ answer }));
			return form?.type === 'carried' ? form.fields.map(({ label }) => label) : [];
		};
		expect(await labels('two words')).toEqual(['unsent-answer']);
		expect(await labels('2')).toEqual([null]);
		expect(await labels('not-met')).toEqual([null]);
	});

	it.each(['password', 'current', 'wanted'])('never repeats the field %s', async (name) => {
		const form = await unsentForm(
			sent({ email: 'ana@tavrin.example', [name]: 'four quiet lamps' })
		);
		expect(form).toEqual({ type: 'secret' });
	});

	it('is nothing when the page was only asked for', async () => {
		expect(await unsentForm(sent({}, 'GET'))).toBeNull();
	});
});
