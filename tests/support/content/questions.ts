import type { Question } from '../../../src/lib/domain/quiz/question';
import type { QuestionKind } from '../../../src/lib/domain/quiz/question-kinds';

// One question of each kind. Every text of a key or an explanation holds the word "secret".

const base = { indicators: ['IF-1'], objectives: ['goal'], hash: 'hash' };
const choice = (id: string, correct = false) => ({
	id,
	text: `Text of ${id}`,
	correct,
	because: `secret of ${id}`
});

export const single: Question<'single'> = {
	...base,
	id: 'single',
	kind: 'single',
	prompt: 'Which one?',
	choices: [choice('a'), choice('b', true), choice('c'), choice('d')]
};

export const multiple: Question<'multiple'> = {
	...base,
	id: 'multiple',
	kind: 'multiple',
	prompt: 'Which ones?',
	choices: [choice('a', true), choice('b', true), choice('c'), choice('d')]
};

export const trueFalse: Question<'true-false'> = {
	...base,
	id: 'true-false',
	kind: 'true-false',
	prompt: 'It is so.',
	choices: [choice('true'), choice('false', true)]
};

export const judgement: Question<'judgement'> = {
	...base,
	id: 'judgement',
	kind: 'judgement',
	prompt: '',
	indicator: 'IF-1',
	page: {
		address: 'www.tavrin.example',
		owner: 'Town of Tavrin',
		menu: ['News'],
		title: 'Fines',
		body: [{ text: 'Pay here.' }, { button: 'Pay' }]
	},
	choices: [choice('one', true), choice('nothing')]
};

const pair = (id: string) => ({
	id,
	left: `Left ${id}`,
	right: `Right ${id}`,
	because: `secret of ${id}`
});

export const matching: Question<'matching'> = {
	...base,
	id: 'matching',
	kind: 'matching',
	prompt: 'What belongs together?',
	pairs: [pair('a'), pair('b'), pair('c'), pair('d')]
};

const item = (id: string) => ({ id, text: `Step ${id}`, because: `secret of ${id}` });

export const ordering: Question<'ordering'> = {
	...base,
	id: 'ordering',
	kind: 'ordering',
	prompt: 'In which order?',
	items: [item('a'), item('b'), item('c'), item('d')]
};

export const numeric: Question<'numeric'> = {
	...base,
	id: 'numeric',
	kind: 'numeric',
	prompt: 'How many?',
	answer: 0.75,
	tolerance: 0.05,
	unit: 'points',
	because: 'secret of the number',
	mistakes: [{ value: 0.25, because: 'secret of the mistake' }]
};

export const shortText: Question<'short-text'> = {
	...base,
	id: 'short-text',
	kind: 'short-text',
	prompt: 'Which word?',
	accept: ['secret finding', 'secret findings'],
	because: 'secret of the word',
	mistakes: [{ text: 'rule', because: 'secret of the mistake' }]
};

export const reflection: Question<'reflection'> = {
	...base,
	id: 'reflection',
	kind: 'reflection',
	prompt: 'What do you think?',
	hint: 'Think of home.'
};

/** Right by "a, a"; "a, b" comes through with a loss; everything else is wrong. */
export const scenario: Question<'scenario'> = {
	...base,
	id: 'scenario',
	kind: 'scenario',
	prompt: 'What do you do?',
	steps: [
		{
			id: 'first',
			text: 'It begins.',
			choices: [
				{ id: 'a', text: 'Ask them', next: 'second', because: 'secret of asking' },
				{ id: 'b', text: 'Wait', end: 'bad', because: 'secret of waiting' },
				{ id: 'c', text: 'Shout', end: 'bad', because: 'secret of shouting' }
			]
		},
		{
			id: 'second',
			text: 'They answer.',
			choices: [
				{ id: 'a', text: 'Show them', end: 'good', because: 'secret of showing' },
				{ id: 'b', text: 'Give in', end: 'half', because: 'secret of giving in' }
			]
		}
	],
	ends: [
		{ id: 'good', outcome: 'right', text: 'secret of the good end' },
		{ id: 'half', outcome: 'partly', text: 'secret of the half end' },
		{ id: 'bad', outcome: 'wrong', text: 'secret of the bad end' }
	]
};

/** One question of each kind. */
const questionOf: { readonly [Kind in QuestionKind]: Question<Kind> } = {
	single,
	multiple,
	'true-false': trueFalse,
	judgement,
	matching,
	ordering,
	numeric,
	'short-text': shortText,
	scenario,
	reflection
};

export const everyKind: readonly Question[] = Object.values(questionOf);
