import { describe, expect, it } from 'vitest';
import { blocksFromText, textFromBlocks } from './section-text';

describe('blocksFromText', () => {
	it('begins a paragraph after an empty line and keeps single line breaks', () => {
		expect(blocksFromText('One.\nTwo.\r\n\r\nThree.')).toEqual([
			{ type: 'paragraph', text: 'One.\nTwo.' },
			{ type: 'paragraph', text: 'Three.' }
		]);
	});

	it('makes a list of lines that begin with a dash, also right after a paragraph', () => {
		expect(blocksFromText('We will:\n- link\n– publish\n• ask')).toEqual([
			{ type: 'paragraph', text: 'We will:' },
			{ type: 'list', items: ['link', 'publish', 'ask'] }
		]);
	});

	it('takes a dash inside a line, a minus before a number and blank text for what they are', () => {
		expect(blocksFromText('In 2026 - or later\n\n-5 degrees\n\n   \n')).toEqual([
			{ type: 'paragraph', text: 'In 2026 - or later' },
			{ type: 'paragraph', text: '-5 degrees' }
		]);
		expect(blocksFromText('  ')).toEqual([]);
	});
});

describe('textFromBlocks', () => {
	it('gives back what was typed', () => {
		const text = 'First.\nStill first.\n\n- one\n- two\n\nLast.';
		expect(textFromBlocks(blocksFromText(text))).toBe(text);
	});

	it('leaves out gaps and tables, which nobody types', () => {
		const blocks = [
			{ type: 'gap', text: 'Still to be written.' },
			{ type: 'paragraph', text: 'Words.' },
			{ type: 'actions', rows: [] }
		] as const;
		expect(textFromBlocks(blocks)).toBe('Words.');
	});
});
