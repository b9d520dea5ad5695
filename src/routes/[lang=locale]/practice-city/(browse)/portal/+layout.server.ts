import { anybody } from '$lib/server/http/guards';
import { practiceCityOf } from '$lib/server/http/openers/practice-pages';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = (event) => {
	anybody(event);
	const { owner, slogan, address, frame } = practiceCityOf(event);
	return { portal: { owner, slogan, address, frame } };
};
