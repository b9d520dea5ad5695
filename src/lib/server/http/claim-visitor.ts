import type { RequestEvent } from '@sveltejs/kit';
import { formatList } from '$lib/i18n/format';
import type { MessageId } from '$lib/i18n/message-id';
import { translatorFor } from '$lib/i18n/messages';
import { mayManageAccount } from '../auth/policies';
import { claimWork } from '../learning/visitors/claim-work';
import { visitorWork, type VisitorWork } from '../learning/visitors/visitor-work';
import { dropVisitorCookie } from './browser-session';

/** What somebody did on this browser without an account, in words; null when there is nothing to ask about. */
export async function workFound(event: RequestEvent): Promise<string | null> {
	const { db, learnerId, locale } = event.locals;
	const work = await visitorWork(db, learnerId);
	if (!work) return null;
	const t = translatorFor(locale);
	const told = [
		work.checks && t('account-claim-checks', { count: work.checks }),
		work.lessons && t('account-claim-lessons', { count: work.lessons }),
		work.tests && t('account-claim-tests', { count: work.tests })
	].filter((text) => typeof text === 'string');
	return formatList(locale, told);
}

/** The fault of a form that does not say whose work it was, although there is some. */
export function claimErrors(
	work: VisitorWork | undefined,
	claim: string | undefined
): Record<string, MessageId> {
	return work && claim !== 'yes' && claim !== 'no' ? { claim: 'account-claim-empty' } : {};
}

/**
 * Moves the work of this browser to the account when its person claimed it;
 * otherwise it stays on the browser for somebody else. Nothing moves where everybody can look.
 */
export async function settleClaim(
	event: RequestEvent,
	work: VisitorWork | undefined,
	claim: string | undefined,
	account: { readonly learnerId: string; readonly isDemo: boolean }
): Promise<void> {
	if (!work || claim !== 'yes' || !mayManageAccount(account)) return;
	await claimWork(event.locals.db, { from: work.visitorId, to: account.learnerId });
	dropVisitorCookie(event);
}
