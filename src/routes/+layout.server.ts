import { anybody } from '$lib/server/http/guards';
import { readRuntime } from '$lib/server/runtime';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
	const { locale } = anybody(event);
	const { account, theme } = event.locals;
	const { url } = event;
	const rest = url.pathname.split('/').slice(2).join('/');
	return {
		locale,
		theme,
		siteName: readRuntime().config.siteName,
		rest: `${rest ? `/${rest}` : ''}${url.search}`,
		account: account && { name: account.name, isDemo: account.isDemo }
	};
};
