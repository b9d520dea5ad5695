/** The first that fits counts: most browsers also name the ones they are built from. */
const BROWSERS = [
	[/Edg(?:e|A|iOS)?\//, 'Edge'],
	[/YaBrowser\//, 'Yandex'],
	[/OPR\/|Opera/, 'Opera'],
	[/SamsungBrowser\//, 'Samsung'],
	[/Firefox\/|FxiOS\//, 'Firefox'],
	[/Chrome\/|CriOS\//, 'Chrome'],
	[/Safari\//, 'Safari']
] as const;

const SYSTEMS = [
	[/Android/, 'Android'],
	[/iPhone|iPad/, 'iOS'],
	[/Windows/, 'Windows'],
	[/Mac OS/, 'macOS'],
	[/Linux/, 'Linux']
] as const;

/** A short name for a browser, such as "Firefox, Windows", so that a person can tell her browsers apart. */
export function deviceName(userAgent: string | null): string {
	const agent = userAgent ?? '';
	const name = (names: typeof BROWSERS | typeof SYSTEMS) =>
		names.find(([pattern]) => pattern.test(agent))?.[1];
	return [name(BROWSERS), name(SYSTEMS)].filter(Boolean).join(', ');
}
