const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбю';
const ARABIC = 'ضصثقفغعهخحجدشسيبلاتنمكطئءؤر\uFEFBىةوز';

const KEYS = new Map<string, string>();
for (const keyboard of [RUSSIAN, ARABIC]) {
	[...keyboard].forEach((letter, place) => KEYS.set(letter, LATIN[place] ?? letter));
}

/** The same keys on a Latin keyboard: "йцукен" is "qwerty", and "пароль" has leaked as "gfhjkm". */
export function asLatinKeys(text: string): string {
	return [...text].map((letter) => KEYS.get(letter) ?? letter).join('');
}
