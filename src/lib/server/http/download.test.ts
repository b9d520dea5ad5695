import { describe, expect, it } from 'vitest';
import { download, fileName } from './download';

describe('download', () => {
	it('names the file in plain letters and in any script, and is kept by no cache', async () => {
		const response = download({
			bytes: 'x',
			type: 'application/json',
			name: "Город (Далвира)'s.json",
			plainName: 'assessment.json'
		});
		expect(response.headers.get('content-disposition')).toBe(
			`attachment; filename="assessment.json"; filename*=UTF-8''${'%D0%93%D0%BE%D1%80%D0%BE%D0%B4'}%20%28${'%D0%94%D0%B0%D0%BB%D0%B2%D0%B8%D1%80%D0%B0'}%29%27s.json`
		);
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect(await response.text()).toBe('x');
	});
});

describe('fileName', () => {
	it('takes out what file systems refuse, lone surrogates and marks that turn text around', () => {
		expect(fileName('a/b\\c:d*e?f"g<h>i|j\u202ek\u0000l\ud800', 'docx')).toBe(
			'a b c d e f g h i j k l.docx'
		);
	});

	it('never begins with a dot, is never empty and never too long', () => {
		expect(fileName('..', 'docx')).toBe('file.docx');
		expect(fileName('.hidden', 'docx')).toBe('hidden.docx');
		expect(fileName('Я'.repeat(200), 'docx')).toHaveLength(85);
	});
});
