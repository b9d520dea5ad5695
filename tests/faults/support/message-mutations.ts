/** One damage of a file of interface texts. */
export interface MessageMutation {
	readonly what: string;
	readonly file: string;
	readonly wanted: 'refused' | 'harmless';
	readonly change: (text: string) => string | Buffer;
}

const RU = 'content/messages/ru/quiz.ftl';
const EN = 'content/messages/en/quiz.ftl';
const FIRST = /^([a-z][\w-]*) = .*$/m;

/** What translators and tools do to interface texts. */
export function messageMutations(): MessageMutation[] {
	return [
		{
			what: 'a text that is not translated',
			file: RU,
			wanted: 'refused',
			change: (text) => text.replace(FIRST, '')
		},
		{
			what: 'a text that only a translation has',
			file: RU,
			wanted: 'refused',
			change: (text) => `${text}\nof-no-use = x\n`
		},
		{
			what: 'an id with a slip',
			file: RU,
			wanted: 'refused',
			change: (text) => text.replace(FIRST, '$1x = y')
		},
		{
			what: 'a text twice',
			file: RU,
			wanted: 'refused',
			change: (text) => text.replace(FIRST, '$&\n$&')
		},
		{
			what: 'a variable with a slip',
			file: RU,
			wanted: 'refused',
			change: (text) => text.replace(/\{ ?\$(\w+)/, '{ $$$1x')
		},
		{
			what: 'a brace that stays open',
			file: RU,
			wanted: 'refused',
			change: (text) => `${text}\nopen-brace = a { $b\n`
		},
		{ what: 'an empty file of texts', file: RU, wanted: 'refused', change: () => '' },
		{ what: 'an empty source of texts', file: EN, wanted: 'refused', change: () => '' },
		{
			what: 'texts in another encoding',
			file: RU,
			wanted: 'refused',
			change: (text) => Buffer.from(text, 'latin1')
		},
		{
			what: 'texts with a NUL',
			file: RU,
			wanted: 'refused',
			change: (text) => text.replace(FIRST, '$&\0')
		},
		{
			what: 'texts with Windows line ends',
			file: RU,
			wanted: 'harmless',
			change: (text) => text.replaceAll('\n', '\r\n')
		}
	];
}
