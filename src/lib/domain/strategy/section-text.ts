import type { Block } from './outline';

const POINT = /^\s*[-–•*]\s+/;

/** Reads what a person typed: an empty line begins a paragraph, a dash a point of a list. */
export function blocksFromText(text: string): readonly Block[] {
	return text
		.replace(/\r\n?/g, '\n')
		.split(/\n\s*\n/)
		.flatMap(blocksFromPart);
}

/** The same text again, to be typed on. */
export function textFromBlocks(blocks: readonly Block[]): string {
	return blocks.map(textOf).filter(Boolean).join('\n\n');
}

function blocksFromPart(part: string): Block[] {
	const blocks: Block[] = [];
	for (const line of part.split('\n')) {
		const words = line.trim();
		const last = blocks.at(-1);
		if (!words) continue;
		if (POINT.test(line)) {
			const item = words.replace(POINT, '');
			if (last?.type === 'list') {
				blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
			} else blocks.push({ type: 'list', items: [item] });
		} else if (last?.type === 'paragraph') {
			blocks[blocks.length - 1] = { ...last, text: `${last.text}\n${words}` };
		} else blocks.push({ type: 'paragraph', text: words });
	}
	return blocks;
}

function textOf(block: Block): string {
	switch (block.type) {
		case 'paragraph':
			return block.text;
		case 'list':
			return block.items.map((item) => `- ${item}`).join('\n');
		case 'actions':
		case 'gap':
			return '';
	}
}
