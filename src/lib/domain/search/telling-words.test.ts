import { expect, it } from 'vitest';
import { tellingWords } from './telling-words';

it.each([
	['how do I score my city?', 'score city'],
	['How DO I', 'How DO I'],
	['budget', 'budget'],
	['SP-254', 'SP-254'],
	['  —  ', '']
])('takes from "%s" the words "%s"', (words, telling) => {
	expect(tellingWords(words, 'do how i my')).toBe(telling);
});
