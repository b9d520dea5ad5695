import { readRuntime } from '$lib/server/runtime';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => {
	const { account, locale, theme } = locals;
	const rest = url.pathname.split('/').slice(2).join('/');
	return {
		locale,
		theme,
		siteName: readRuntime().config.siteName,
		rest: `${rest ? `/${rest}` : ''}${url.search}`,
		account: account && { name: account.name, isDemo: account.isDemo }
	};
};
