import * as v from 'valibot';
import { emailFault, LONGEST_EMAIL, type EmailFault } from '$lib/domain/account/email-address';
import { LOCALES } from '$lib/domain/locale/locales';
import { readTimeZone } from '$lib/i18n/time-zone';
import type { MessageId } from '$lib/i18n/message-id';
import { says } from '$lib/i18n/says';
import { foldEmail } from '../../auth/accounts';
import { passwordFault, type PasswordFault } from '../../auth/passwords/passwords';
import { readRuntime } from '../../runtime';
import type { FormValues } from './parse-form';
import { lineField, textField } from './text-field';

// Lengths are checked before anything else is done with a text: folding half a megabyte of marks takes minutes.

/** How a person wants to be called. */
export const PersonName = v.pipe(
	lineField(100, 'account-name-long'),
	v.nonEmpty(says('account-name-empty'))
);

/** An address in the form in which it is stored. */
export const EmailAddress = v.pipe(
	textField(LONGEST_EMAIL, 'account-email-long'),
	v.nonEmpty(says('account-email-empty')),
	v.check(shapedLike('space'), says('account-email-space')),
	v.check(shapedLike('no-at'), says('account-email-no-at')),
	v.check(shapedLike('no-name'), says('account-email-no-name')),
	v.check(shapedLike('no-host'), says('account-email-no-host')),
	v.check(shapedLike('wrong-host'), says('account-email-wrong')),
	v.transform(foldEmail),
	v.maxLength(LONGEST_EMAIL, says('account-email-long'))
);

/** The address that somebody signs in with; whether it is one is not checked, only whether it is known. */
export const SignInName = v.pipe(
	textField(LONGEST_EMAIL, 'account-email-long'),
	v.nonEmpty(says('account-email-empty'))
);

/** Light, dark, or as the device is set. */
export const Theme = v.picklist(['device', 'light', 'dark'], says('account-choose-listed'));

/** A time zone by its name, or nothing to go by the device. */
export const TimeZoneName = v.pipe(
	v.optional(v.string(), ''),
	v.check((name) => !name || readTimeZone(name) !== undefined, says('account-choose-listed'))
);

/** A language of the interface. */
export const InterfaceLanguage = v.picklist(LOCALES, says('account-choose-listed'));

/** A password that somebody claims to know. */
export const KnownPassword = v.pipe(
	v.string(says('account-password-empty')),
	v.nonEmpty(says('account-password-empty'))
);

/** Whether the work on this browser was the person's own; asked only when there is some. */
export const ClaimAnswer = v.optional(
	v.picklist(['yes', 'no', ''], says('account-claim-empty')),
	''
);

/** An address may be this long; whatever else is sent in its place is not searched. */
const LONGEST_ABOUT = 254;

/** Why a new password cannot be taken, under the field's name; empty when it can. */
export function newPasswordErrors(
	values: FormValues,
	field: string,
	about: readonly (string | undefined)[]
): Record<string, MessageId> {
	const { siteName } = readRuntime().config;
	const words = [...about, siteName].flatMap((word = '') => {
		const short = word.slice(0, LONGEST_ABOUT);
		return [short, ...short.split(/[^\p{L}\p{N}]+/u)];
	});
	const fault = passwordFault(values[field] ?? '', words);
	return fault ? { [field]: faultTexts[fault] } : {};
}

function shapedLike(fault: EmailFault): (address: string) => boolean {
	return (address) => emailFault(address) !== fault;
}

const faultTexts: Readonly<Record<PasswordFault, MessageId>> = {
	'too-short': 'account-password-too-short',
	'too-long': 'account-password-too-long',
	'too-common': 'account-password-too-common',
	'about-you': 'account-password-about-you'
};
