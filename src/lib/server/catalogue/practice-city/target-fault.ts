import { type Target, DESK, FRAME_ANCHORS } from '$lib/domain/practice-city/portal';
import type { PracticeCity } from '$lib/domain/practice-city/practice-city';

/** Where the practice city lies in the content. */
export const FOLDER = 'content/practice-city';

/** The practice city without its answer key. */
export type Portal = Omit<PracticeCity, 'key' | 'reasons'>;

/** Why nothing is found where a target points; undefined when all is well. */
export function faultOf({ kind, slug, anchor }: Target, portal: Portal): string | undefined {
	if (kind === 'dead') {
		return portal.pages[slug] ? `dead:${slug} should lead nowhere` : undefined;
	}
	const page =
		kind === 'page'
			? portal.pages[slug]
			: kind === 'outside'
				? portal.outside[slug]
				: slug === DESK
					? portal.desk
					: undefined;
	if (!page) return `there is no ${kind}:${slug}`;
	if (anchor === undefined || page.blocks.some(({ id }) => id === anchor)) return undefined;
	if (kind === 'page' && FRAME_ANCHORS.includes(anchor)) return undefined;
	return `${kind}:${slug} has no block "${anchor}"`;
}
