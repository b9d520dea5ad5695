import type { Cookies } from '@sveltejs/kit';

const YEAR_S = 365 * 24 * 60 * 60;

/** Names and options of the cookies; `__Host-` needs https, and a room's local network has none. */
export function cookieNames(isHttps: boolean) {
	const prefix = isHttps ? '__Host-' : '';
	return {
		session: `${prefix}session`,
		visitor: `${prefix}visitor`,
		device: `${prefix}device`,
		locale: 'locale',
		theme: 'theme',
		/** Set by the page's script, since only the browser knows it. */
		zone: 'zone'
	} as const;
}

/** Sets a cookie that scripts cannot read. */
export function setCookie(
	cookies: Cookies,
	isHttps: boolean,
	name: string,
	value: string,
	expiresAt?: number
): void {
	cookies.set(name, value, {
		path: '/',
		httpOnly: true,
		secure: isHttps,
		sameSite: 'lax',
		...(expiresAt ? { expires: new Date(expiresAt) } : { maxAge: YEAR_S })
	});
}

/** Sets a cookie that scripts cannot read and that ends with the browser. */
export function setPassingCookie(
	cookies: Cookies,
	isHttps: boolean,
	name: string,
	value: string
): void {
	cookies.set(name, value, { path: '/', httpOnly: true, secure: isHttps, sameSite: 'lax' });
}

/** Removes a cookie. */
export function clearCookie(cookies: Cookies, isHttps: boolean, name: string): void {
	cookies.delete(name, { path: '/', httpOnly: true, secure: isHttps, sameSite: 'lax' });
}
