import { describe, expect, it } from 'vitest';
import { fixtureFiles } from '../../../../../tests/support/content/fixture-content';
import { coverageGaps, meanSentence } from './coverage';
import { checkContent } from '../parse-catalogue';

function gapsOf(changes: Record<string, (text: string) => string>): string[] {
	const files: Record<string, string> = { ...fixtureFiles };
	for (const [file, change] of Object.entries(changes)) files[file] = change(files[file] ?? '');
	const { catalogue } = checkContent(files);
	return catalogue ? coverageGaps(catalogue) : ['no catalogue'];
}
const lesson = Object.keys(fixtureFiles).find((path) => /courses\/.*\/en\.md$/.test(path)) ?? '';
const LONG = 'These twelve words stand twice in our course, which no reader deserves, ever.';

describe('coverageGaps', () => {
	it('names a lesson that is too short', () => {
		expect(gapsOf({}).join('\n')).toMatch(/lesson [\w-]+ has only \d+ words/);
	});

	it('names a paragraph that stands twice', () => {
		const once = (text: string) => `${text}\n${LONG}\n`;
		const twice = (text: string) => once(once(text));
		expect(gapsOf({ [lesson]: twice }).join('\n')).toContain('share: These twelve');
		expect(gapsOf({ [lesson]: once }).join('\n')).not.toContain('share: These twelve');
	});

	it('names a lesson with long sentences', () => {
		const sentence = `${'word '.repeat(60)}end.`;
		const add = (text: string) => `${text}\n${`${sentence}\n\n`.repeat(30)}`;
		expect(gapsOf({ [lesson]: add }).join('\n')).toContain('words on average');
	});
});

it('counts the words of sentences, and nothing of tables', () => {
	expect(meanSentence('One two three. Four five!\n| a | table | of | many | words |')).toBe(2.5);
});
