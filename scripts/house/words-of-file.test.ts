import { describe, expect, it } from 'vitest';
import { wordsOfFile, type Words } from './words-of-file';

const textsOf = (kind: Words['kind'], file: string, text: string) =>
	wordsOfFile(file, text).flatMap((word) => (word.kind === kind ? [[word.line, word.text]] : []));

describe('the words of a file of code', () => {
	it('are its names, without texts and comments', () => {
		const code = "const asked = 'a wish // kept'; // told\nsend(`${asked} wished`, /stands/);";
		expect(textsOf('name', 'a.ts', code)).toEqual([
			[1, 'const'],
			[1, 'asked'],
			[2, 'send'],
			[2, 'asked']
		]);
	});

	it('are its comments, each with the line on which it begins and without the marks of its lines', () => {
		const code =
			"/**\n * Two\n * lines.\n */\nconst a = 'https://b.example'; // One,\n// and one more.\n";
		expect(textsOf('comment', 'a.ts', code)).toEqual([
			[1, '/**\nTwo\nlines.\n*/'],
			[5, '// One,\nand one more.']
		]);
	});
});

describe('the words of a component', () => {
	const component = [
		'<script lang="ts">',
		"\timport Told from './Told.svelte'; // It speaks.",
		'</script>',
		'<!-- Shown once. -->',
		'<p class="told" title="wish">It stands {asked(\'wish\')}.</p>',
		'<Told text={kept} />',
		'<style>',
		'\t/* A wide column. */',
		'\t.told { color: red; }',
		'</style>'
	].join('\n');

	it('are names of its script, of its components and in its expressions, and no text of the page', () => {
		const names = textsOf('name', 'A.svelte', component).map(([, text]) => text);
		expect(names).toEqual(expect.arrayContaining(['Told', 'asked', 'kept']));
		expect(names).not.toEqual(expect.arrayContaining(['wish']));
		expect(names).not.toEqual(expect.arrayContaining(['stands']));
	});

	it('are its comments in script, markup and styles', () => {
		expect(textsOf('comment', 'A.svelte', component)).toEqual([
			[2, '// It speaks.'],
			[4, '<!-- Shown once. -->'],
			[8, '/* A wide column. */']
		]);
	});
});
