import { describe, expect, it } from 'vitest';
import { COMMON_PASSWORDS } from './common-password-list';
import { hashPassword, passwordFault, SignInBusy, unlessBusy, verifyPassword } from './passwords';

const MARKS = 'a' + '\u0301\u0323'.repeat(250_000);

describe('passwordFault', () => {
	it.each([
		['four quiet lamps', undefined],
		['x9!'.repeat(3) + 'Pelzar', undefined],
		['четыре лампы', undefined],
		['🚢🌊🌙🌾 six', 'too-short'],
		['elevenchars', 'too-short'],
		['', 'too-short'],
		['a b '.repeat(32) + 'c', 'too-long'],
		[MARKS, 'too-long'],
		['Ana', 'too-short'],
		['ana@tavrin.example', 'about-you'],
		['ANA@tavrin.example', 'about-you'],
		['Ana.Karimova.2024', 'about-you'],
		['karimova-ana-1', 'about-you'],
		['City of Sorrel', 'about-you'],
		['Karimova74613', 'about-you']
	])('%.40j: %s', (password, fault) => {
		const about = [
			'ana@tavrin.example',
			'ana',
			'Ana Karimova',
			'Karimova',
			'City of Sorrel',
			'Sorrel'
		];
		expect(passwordFault(password, about)).toBe(fault);
	});

	it('allows 128 characters', () => {
		expect(passwordFault('four quiet lamps'.repeat(8), [])).toBeUndefined();
	});

	it.each(
		`123456789012 passwordpassword abcdefghijkl Q1w2E3r4T5y6 Password123! Password1234 P@ssw0rd1234 P@ssw0rd2024!
		Passw0rd!2025 пароль123456 Пароль12345! парольпароль gfhjkm123456 Qwerty123456 qwerty123456! qwertyuiop12
		QwertyQwerty1! йцукен123456 йцукенгшщзхъ фывапролджэ1 ЙЦУКЕН!123456 привет123456 наташа123456 1qaz2wsx3edc
		zaq12wsxcde3 1q2w3e4r5t6y asdfghjkl123 zxcvbnm12345 letmein12345 Welcome12345 Welcome2024! iloveyou1234
		ILoveYou2024 admin1234567 administrator admin123456! Administrator1 changeme1234 monkey123456 dragon123456
		football2024 superman1234 aaaaaaaaaaaa abcabcabcabc 111111111111 112233445566 987654321987 123qwe123qwe
		qazwsxedcrfv google123456 Samarkand123 Tashkent2024 dalvira-learns-to-score Dalvira2024!! toolkitcourses
		Toolkit2024! egovernment1 ضصثقفغعهخحجد كلمةالسر12345 محمد12345678 ١٢٣٤٥٦٧٨٩٠١٢ абвгдежзийкл`
			.trim()
			.split(/\s+/)
	)('refuses %s as too common', (password) => {
		expect(passwordFault(password, [])).toBe('too-common');
	});

	it.each([
		'correct horse battery staple',
		'seven slow boats at dawn',
		'four quiet lamps on a hill',
		'purple ladder sings twice',
		'tea before the long bridge',
		'my neighbour grows 14 melons',
		'Rain-on-tin-roof-in-May',
		'winter bread, warm hands',
		'kettle orbit marmalade',
		'glass violin under stairs',
		'blue tractor Wednesday soup',
		'nine owls count backwards',
		'paper moon over Lisbon lane',
		'walnut clock forgets noon',
		'granite pillow, velvet stone',
		'Two foxes bought a piano',
		'lemon tram arrives on time',
		'xK9$vq2Lm#8z',
		'tR7-mWq2-hZ5p',
		'gV4nPx8sKd2rTy',
		'четыре тихих лампы йод',
		'кофе пятница окно снег',
		'синий трактор варит суп',
		'бабушка считает облака',
		'лестница поёт два раза',
		'дождь стучит по крыше в мае',
		'ореховые часы забыли полдень',
		'чайник летит над мостом',
		'сосед вырастил 14 дынь',
		'бумажная луна за рекой',
		'стеклянная скрипка молчит',
		'девять сов идут домой',
		'лимонный трамвай опоздал',
		'тёплый хлеб и холодный нож',
		'вчера кит купил велосипед',
		'зелёный ключ под камнем',
		'ёжик пишет длинное письмо',
		'مصباح هادئ بعيد',
		'قطار أزرق يغني مساء',
		'جدتي تعد الغيوم',
		'خبز دافئ وشتاء طويل',
		'سلم خشبي تحت المطر',
		'تسع بومات في الطريق',
		'قمر من ورق فوق النهر',
		'شاي قبل الجسر الطويل',
		'كمان زجاجي تحت الدرج',
		'جاري يزرع البطيخ',
		'ساعة الجوز نسيت الظهر',
		'مفتاح أخضر تحت الحجر',
		'حوت اشترى دراجة أمس'
	])('accepts %s', (password) => {
		expect(
			passwordFault(password, ['ana@tavrin.example', 'Ana', 'Toolkit courses'])
		).toBeUndefined();
	});

	it('knows three thousand common passwords of twelve characters and more, and refuses each', () => {
		const listed = COMMON_PASSWORDS.trim().split('\n');
		expect(new Set(listed).size).toBeGreaterThanOrEqual(3000);
		expect(listed.filter((one) => [...one].length < 12)).toEqual([]);
		const every = listed.filter((_, index) => index % 50 === 0).map((one) => one.toUpperCase());
		expect(every.filter((one) => passwordFault(one, []) !== 'too-common')).toEqual([]);
	});
});

describe('hashing', () => {
	it('gives another hash each time, and both fit', async () => {
		const [one, two] = await Promise.all([hashPassword('same'), hashPassword('same')]);
		expect(one).not.toBe(two);
		expect(await verifyPassword(one, 'same')).toBe(true);
		expect(await verifyPassword(two, 'Same')).toBe(false);
	});

	it('neither folds nor hashes what is too long to be a password', async () => {
		await expect(hashPassword(MARKS)).rejects.toThrow('too long');
		expect(await verifyPassword('no hash at all, so looking at it would throw', MARKS)).toBe(false);
	});

	it('says that it is busy instead of making a long queue, and recovers', async () => {
		const crowd = Array.from({ length: 200 }, () => unlessBusy(hashPassword('same')));
		const answers = await Promise.all(crowd);
		const busy = answers.filter((answer) => typeof answer !== 'string');
		expect(busy.length).toBeGreaterThan(100);
		expect(busy[0]).toEqual({ type: 'busy' });
		expect(await hashPassword('same')).toMatch(/^\$argon2id/);
	}, 30_000);
});

it('hides no other fault behind "busy"', async () => {
	await expect(unlessBusy(Promise.reject(new Error('disk')))).rejects.toThrow('disk');
	expect(await unlessBusy(Promise.reject(new SignInBusy()))).toEqual({ type: 'busy' });
});
