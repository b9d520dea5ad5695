import type {
	MatchingQuestion,
	MultipleQuestion,
	NumericQuestion,
	OrderingQuestion,
	ReflectionQuestion,
	ShortTextQuestion,
	SingleQuestion
} from '../../src/lib/domain/quiz/question';

// One question of each kind. Every text of a key or an explanation holds the word "secret".

const base = { indicators: ['IF-1'], objectives: ['goal'], hash: 'hash' };
const choice = (id: string, correct = false) => ({
	id,
	text: `Text of ${id}`,
	correct,
	because: `secret of ${id}`
});

export const single: SingleQuestion = {
	...base,
	id: 'single',
	kind: 'single',
	prompt: 'Which one?',
	choices: [choice('a'), choice('b', true), choice('c'), choice('d')]
};

export const multiple: MultipleQuestion = {
	...base,
	id: 'multiple',
	kind: 'multiple',
	prompt: 'Which ones?',
	choices: [choice('a', true), choice('b', true), choice('c'), choice('d')]
};

export const trueFalse: SingleQuestion = {
	...base,
	id: 'true-false',
	kind: 'true-false',
	prompt: 'It is so.',
	choices: [choice('true'), choice('false', true)]
};

export const judgement: SingleQuestion = {
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

export const matching: MatchingQuestion = {
	...base,
	id: 'matching',
	kind: 'matching',
	prompt: 'What belongs together?',
	pairs: [pair('a'), pair('b'), pair('c'), pair('d')]
};

const item = (id: string) => ({ id, text: `Step ${id}`, because: `secret of ${id}` });

export const ordering: OrderingQuestion = {
	...base,
	id: 'ordering',
	kind: 'ordering',
	prompt: 'In which order?',
	items: [item('a'), item('b'), item('c'), item('d')]
};

export const numeric: NumericQuestion = {
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

export const shortText: ShortTextQuestion = {
	...base,
	id: 'short-text',
	kind: 'short-text',
	prompt: 'Which word?',
	accept: ['secret finding', 'secret findings'],
	because: 'secret of the word',
	mistakes: [{ text: 'rule', because: 'secret of the mistake' }]
};

export const reflection: ReflectionQuestion = {
	...base,
	id: 'reflection',
	kind: 'reflection',
	prompt: 'What do you think?',
	hint: 'Think of home.'
};

export const everyKind = [
	single,
	multiple,
	trueFalse,
	judgement,
	matching,
	ordering,
	numeric,
	shortText,
	reflection
] as const;
