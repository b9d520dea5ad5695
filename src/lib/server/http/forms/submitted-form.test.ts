import { describe, expect, it } from 'vitest';
import { LONGEST_VALUE, MOST_FIELDS, submittedForm } from './submitted-form';

const URL_ENCODED = 'application/x-www-form-urlencoded';

function sent(body: BodyInit, type?: string) {
	const headers = type === undefined ? {} : { 'content-type': type };
	return submittedForm({
		request: new Request('http://a.example', { method: 'POST', body, headers })
	});
}

function multipart(...parts: readonly string[]): string {
	return [...parts.map((part) => `--b\r\n${part}\r\n`), '--b--\r\n'].join('');
}

const field = (name: string, value: string) =>
	`Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`;

describe('submittedForm', () => {
	it('reads both kinds of form, repeated fields in their order', async () => {
		const plain = await sent('pick=a&pick=b&name=%D0%98%D0%B2%D0%B0%D0%BD', URL_ENCODED);
		expect([...plain]).toEqual([
			['pick', 'a'],
			['pick', 'b'],
			['name', 'Иван']
		]);
		const parts = multipart(field('pick', 'a'), field('name', 'Иван'));
		const inParts = await sent(parts, 'multipart/form-data; boundary=b');
		expect([...inParts]).toEqual([
			['pick', 'a'],
			['name', 'Иван']
		]);
		const quoted = await sent(parts, 'multipart/form-data; boundary="b"; charset=utf-8');
		expect(quoted.get('name')).toBe('Иван');
	});

	it('cleans every text', async () => {
		const form = await sent('note=one%0D%0Atwo%00%EF%BF%BE%FF&name=%1b%5B31m', URL_ENCODED);
		expect(form.get('note')).toBe('one\ntwo\uFFFD');
		expect(form.get('name')).toBe('[31m');
	});

	it('leaves out files and names that no form of ours has', async () => {
		const form = await sent(
			multipart(
				field('__proto__', 'x'),
				field('', 'x'),
				field('a b', 'x'),
				field('n'.repeat(101), 'x'),
				'Content-Disposition: form-data; name="text"; filename="a.txt"\r\n\r\nhello',
				field('q-1:row-2', 'kept')
			),
			'multipart/form-data; boundary=b'
		);
		expect([...form]).toEqual([['q-1:row-2', 'kept']]);
	});

	it.each([
		['no type', 'a=b', ''],
		['text', 'a=b', 'text/plain'],
		['JSON', '{"a":"b"}', 'application/json'],
		['a type that begins like ours', 'a=b', `${URL_ENCODED}x`]
	])('answers %s with 415', async (_what, body, type) => {
		await expect(sent(body, type)).rejects.toMatchObject({ status: 415 });
	});

	it.each([
		['no boundary', 'multipart/form-data'],
		['an empty boundary', 'multipart/form-data; boundary='],
		['a boundary that is too long', `multipart/form-data; boundary=${'b'.repeat(71)}`],
		['another boundary', 'multipart/form-data; boundary=c']
	])('answers %s with 400', async (_what, type) => {
		await expect(sent(multipart(field('a', 'b')), type)).rejects.toMatchObject({ status: 400 });
	});

	it('answers a body that breaks off with 400', async () => {
		const whole = multipart(field('a', 'b'));
		for (const length of [0, 5, whole.length - 8]) {
			const answer = sent(whole.slice(0, length), 'multipart/form-data; boundary=b');
			await expect(answer).rejects.toMatchObject({ status: 400 });
		}
	});

	it('takes an empty form', async () => {
		expect([...(await sent('', URL_ENCODED))]).toEqual([]);
	});

	it('takes as many fields as a form may have, and answers one more with 413', async () => {
		const fields = (count: number) => Array.from({ length: count }, () => 'a=1').join('&');
		expect((await sent(fields(MOST_FIELDS), URL_ENCODED)).getAll('a')).toHaveLength(MOST_FIELDS);
		await expect(sent(fields(MOST_FIELDS + 2), URL_ENCODED)).rejects.toMatchObject({ status: 413 });
		const parts = Array.from({ length: MOST_FIELDS + 1 }, () => field('a', '1'));
		const answer = sent(multipart(...parts), 'multipart/form-data; boundary=b');
		await expect(answer).rejects.toMatchObject({ status: 413 });
	});

	it('answers a text that is too long with 413', async () => {
		const longest = await sent(`a=${'x'.repeat(LONGEST_VALUE)}`, URL_ENCODED);
		expect(longest.get('a')).toHaveLength(LONGEST_VALUE);
		const longer = sent(`a=${'x'.repeat(LONGEST_VALUE + 1)}`, URL_ENCODED);
		await expect(longer).rejects.toMatchObject({ status: 413 });
	});
});
