import type { OutlineVoice } from '../../../src/lib/domain/strategy/drafting/voice';

/** A voice that says the id of a message and its values, so that a test sees what was filled in. */
export const testVoice: OutlineVoice = {
	say: (id, values = {}) => [id, ...Object.entries(values).map((one) => one.join('='))].join(' '),
	criterion: (id) => id,
	list: (items) => items.join('+'),
	month: (month) => month,
	day: (day) => `day ${day}`,
	landlocked: (code) => (code === 'KG' ? code : undefined),
	instrument: 'Standard 1.0',
	indicator: (id) => ({ name: `name of ${id}`, firstStep: `first step of ${id}` }),
	indicatorLang: undefined,
	owner: (id) => `owner of ${id}`,
	measure: (code) => `question ${code} is yes`,
	sdg: { '16.6': 'Institutions', '16.10': 'Information', '11.1': 'Housing' },
	compact: ['divides', 'data'],
	title: (id) => ({ text: `title of ${id}`, lang: undefined })
};
