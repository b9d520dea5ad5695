// Words that people who come here put into passwords, and that no list of leaked English passwords knows.

/** What this product and its content are called. */
const PRODUCT = [
	'toolkit',
	'toolkits',
	'course',
	'courses',
	'learner',
	'learning',
	'learns',
	'elearning',
	'e-learning',
	'egovernment',
	'e-government',
	'government',
	'egov',
	'losi',
	'egdi',
	'online',
	'service',
	'index',
	'score',
	'workshop',
	'training',
	'portal',
	'dalvira',
	'orlen',
	'demo',
	'example',
	'dalvira-learns-to-score'
];

const RUSSIAN = `пароль пароли привет любовь люблю солнышко солнце наташа настя саша сережа сергей андрей алексей дмитрий
	марина ирина светлана татьяна максим никита екатерина кристина вероника любимая любимый красотка зайчик котенок ангел
	россия москва казахстан узбекистан ташкент самарканд спартак динамо зенит админ администратор пользователь логин
	секрет доступ вход мама папа мамочка родина победа счастье удача жизнь работа семья кошка собака дракон
	правительство город курс учеба обучение добро пожаловать йцукен фывапролдж ячсмить`;

const LATIN = `parol privet lyubov lubov solnyshko rossiya moskva uzbekistan tashkent toshkent samarkand kazakhstan
	almaty astana bishkek dushanbe azerbaijan turkiye istanbul kabul cairo habibi habibti bismillah inshallah marhaba
	mashallah alhamdulillah ahmed mohamed mohammed muhammad mustafa fatima`;

const ARABIC = `كلمة السر كلمةالسر كلمه سر مرحبا حبيبي حبيبتي بسم الله بسمالله الله الحمدلله محمد احمد أحمد مصطفى فاطمة
	مصر القاهرة العراق بغداد سوريا دمشق سلام السلام عليكم ضصثقفغع شسيبلاتن`;

/** All of them, lower-cased. */
export const FAMILIAR_WORDS: readonly string[] = [
	...PRODUCT,
	...[RUSSIAN, LATIN, ARABIC].flatMap((words) => words.split(/\s+/))
];
