/** A short name for a browser, such as "Firefox, Windows", so that a person can tell her browsers apart. */
export function deviceName(userAgent: string | null): string {
	const agent = userAgent ?? '';
	const browser = /Edg\//.test(agent)
		? 'Edge'
		: /YaBrowser/.test(agent)
			? 'Yandex'
			: /Firefox\//.test(agent)
				? 'Firefox'
				: /Chrome\//.test(agent)
					? 'Chrome'
					: /Safari\//.test(agent)
						? 'Safari'
						: '';
	const system = /Android/.test(agent)
		? 'Android'
		: /iPhone|iPad/.test(agent)
			? 'iOS'
			: /Windows/.test(agent)
				? 'Windows'
				: /Mac OS/.test(agent)
					? 'macOS'
					: /Linux/.test(agent)
						? 'Linux'
						: '';
	return [browser, system].filter(Boolean).join(', ');
}
