import { redirect } from '@sveltejs/kit';
import { accountAddress, signInAddress } from '$lib/domain/addresses/account';
import { recordAudit } from '$lib/server/audit';
import { mayManageAccount } from '$lib/server/auth/policies';
import { endSession } from '$lib/server/auth/sessions';
import { endOtherSessions } from '$lib/server/auth/signed-in-browsers';
import { dropSessionCookie } from '$lib/server/http/browser-session';
import { anybody } from '$lib/server/http/guards';
import { submittedForm } from '$lib/server/http/forms/submitted-form';
import type { RequestHandler } from './$types';

/** Signs this browser out; with `everywhere` all others too. */
export const POST: RequestHandler = async (event) => {
	const { locale } = anybody(event);
	const { db, account, sessionId, now } = event.locals;
	const everywhere = (await submittedForm(event)).get('everywhere') === 'yes';
	if (account && sessionId) {
		if (everywhere && mayManageAccount(account)) await endOtherSessions(db, account.id);
		else await endSession(db, sessionId);
		await recordAudit(db, { accountId: account.id, event: 'sign-out', now });
	}
	dropSessionCookie(event);
	redirect(303, `${signInAddress(locale)}?done=signed-out`);
};

/** Somebody typed the address: nothing is changed. */
export const GET: RequestHandler = (event) => {
	const { locale } = anybody(event);
	redirect(303, accountAddress(locale));
};
