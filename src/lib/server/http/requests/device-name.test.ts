import { expect, it } from 'vitest';
import { deviceName } from './device-name';

const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0';

it.each([
	[
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0',
		'Firefox, Windows'
	],
	[`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36 Edg/128.0`, 'Edge, Windows'],
	[`Mozilla/5.0 (Windows NT 10.0) ${CHROME} YaBrowser/24.7 Safari/537.36`, 'Yandex, Windows'],
	[`Mozilla/5.0 (Linux; Android 9; SM-J530F) ${CHROME} Mobile Safari/537.36`, 'Chrome, Android'],
	[`Mozilla/5.0 (X11; Linux x86_64) ${CHROME} Safari/537.36`, 'Chrome, Linux'],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.0 Mobile/15E148 Safari/604.1',
		'Safari, iOS'
	],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/128.0 Mobile/15E148 Safari/604.1',
		'Chrome, iOS'
	],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/128.0 Mobile/15E148 Safari/605.1.15',
		'Firefox, iOS'
	],
	[
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
		'Safari, macOS'
	],
	[
		`Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-A146B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/24.0 Chrome/117.0.0.0 Mobile Safari/537.36`,
		'Samsung, Android'
	],
	[`Mozilla/5.0 (Windows NT 10.0) ${CHROME} Safari/537.36 OPR/113.0`, 'Opera, Windows'],
	['curl/8.5.0', ''],
	['', ''],
	[null, '']
])('names %j', (userAgent, name) => {
	expect(deviceName(userAgent)).toBe(name);
});

it('keeps no version and no model, which would tell people apart', () => {
	const name = deviceName(
		`Mozilla/5.0 (Linux; Android 9; SM-J530F) ${CHROME} Mobile Safari/537.36`
	);
	expect(name).not.toMatch(/\d|SM-/);
});
