import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/lib/domain/text/clean-text';

const SOURCES = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
	.filter((entry) => !entry.name.endsWith('.test.ts'))
	.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
	.map((file) => ({ file, code: readFileSync(file, 'utf8') }));

function filesWith(pattern: RegExp): string[] {
	return SOURCES.filter(({ code }) => pattern.test(code)).map(({ file }) => file);
}

describe('what people send', () => {
	it('comes in through submittedForm only, which cleans it and bounds it', () => {
		const readers = filesWith(
			/\brequest\s*\.\s*(formData|json|text|arrayBuffer|blob|bytes|body)\b|\{[^}]*\b(formData|arrayBuffer)\b[^}]*\}\s*=\s*(event\.)?request/
		);
		expect(readers).toEqual(['src/lib/server/http/forms/submitted-form.ts']);
	});

	it('is composed only where its length is known', () => {
		expect(filesWith(/\.normalize\(/).sort()).toEqual(
			[
				// called for what a schema has bounded, and by operators
				'src/lib/server/auth/accounts.ts',
				'src/lib/server/auth/passwords/passwords.ts',
				// after a look at the length
				'src/lib/server/http/forms/text-field.ts',
				// names, and search words of at most a hundred letters
				'src/lib/domain/egdi/select-countries.ts',
				'src/lib/domain/quiz/short-text/fold-text.ts',
				// numbers of at most forty signs, and answers of at most two hundred
				'src/lib/domain/text/plain-signs.ts'
			].sort()
		);
	});

	it('never names a value of a plain object unless the object has it itself', () => {
		const byAddress = filesWith(/\w\[(event\.)?(params\.\w+|url\.searchParams\.get\([^)]*\))\]/);
		expect(byAddress).toEqual([]);
		expect(filesWith(/\(\s*!?\(?\w+ in (values|fields|params|errors)\b/)).toEqual([]);
	});

	it('is checked by parseForm, which has words for everything', () => {
		const parsing = filesWith(/\bv\.(parse|safeParse)\([^,]+,\s*formValues\(/);
		// Ids in hidden fields: a wrong one is answered with 400 as a whole.
		expect(parsing.sort()).toEqual([
			'src/lib/server/http/answers/answer-check.ts',
			'src/lib/server/http/answers/answer-gain-check.ts',
			'src/lib/server/http/answers/answer-test.ts'
		]);
	});
});

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const anyUnits = fc
	.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
	.map((units) => String.fromCharCode(...units));

describe('cleanText', () => {
	it('gives well-formed text without unfit signs, and the same once more', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, anyUnits), (text) => {
				const clean = cleanText(text);
				expect(clean).not.toMatch(/[^\P{Cc}\n\t]|\p{Cs}|\p{Noncharacter_Code_Point}|\p{M}{31}/u);
				expect(cleanText(clean)).toBe(clean);
			}),
			{ seed: 18, numRuns: 500 }
		);
	});
});
