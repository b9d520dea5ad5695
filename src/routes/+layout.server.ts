import { anybody } from '$lib/server/http/guards';
import { personStamp } from '$lib/server/http/requests/person-stamp';
import { unsentForm } from '$lib/server/http/forms/unsent-form';
import { readRuntime } from '$lib/server/runtime';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { locale } = anybody(event);
	const { account, theme } = event.locals;
	const { url } = event;
	const rest = url.pathname.split('/').slice(2).join('/');
	return {
		locale,
		theme,
		siteName: readRuntime().config.siteName,
		rest: `${rest ? `/${rest}` : ''}${queryOf(url)}`,
		/** The person whose text the script may give back. */
		person: personStamp(event.locals),
		/** The form of this request, for the page that says it failed. */
		unsent: await unsentForm(event),
		account: account && { name: account.name, isDemo: account.isDemo }
	};
};

/** The query without the name of a form's action, which belongs to one answer and not to the page. */
function queryOf(url: URL): string {
	const parts = url.search.slice(1).split('&');
	const kept = parts.filter((part) => part && !part.startsWith('/')).join('&');
	return kept ? `?${kept}` : '';
}
