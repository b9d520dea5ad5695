import * as v from 'valibot';
import { LOCALES } from '$lib/i18n/locales';
import { readTimeZone } from '$lib/i18n/time-zone';
import type { MessageId } from '$lib/i18n/message-id';
import { passwordFault, type PasswordFault } from '../auth/passwords';
import type { FormValues } from './parse-form';

/** A message of a schema, checked against the interface texts. */
const says = (id: MessageId) => id;

/** How a person wants to be called. */
export const PersonName = v.pipe(
	v.string(says('account-name-empty')),
	v.trim(),
	v.normalize('NFC'),
	v.nonEmpty(says('account-name-empty')),
	v.maxLength(100, says('account-name-long'))
);

/** An address in the form in which it is stored. */
export const EmailAddress = v.pipe(
	v.string(says('account-email-empty')),
	v.trim(),
	v.toLowerCase(),
	v.nonEmpty(says('account-email-empty')),
	v.maxLength(254, says('account-email-wrong')),
	v.email(says('account-email-wrong'))
);

/** The address that somebody signs in with; whether it is one is not checked, only whether it is known. */
export const SignInName = v.pipe(
	v.string(says('account-email-empty')),
	v.trim(),
	v.nonEmpty(says('account-email-empty')),
	v.maxLength(254, says('account-email-wrong'))
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

/** Why a new password cannot be taken, under the field's name; empty when it can. */
export function newPasswordErrors(
	values: FormValues,
	field: string,
	about: readonly (string | undefined)[]
): Record<string, MessageId> {
	const words = about.flatMap((word) => (word ? [word, ...word.split(/[@\s]/)] : []));
	const fault = passwordFault(values[field] ?? '', words);
	return fault ? { [field]: faultTexts[fault] } : {};
}

const faultTexts: Readonly<Record<PasswordFault, MessageId>> = {
	'too-short': 'account-password-too-short',
	'too-long': 'account-password-too-long',
	'too-common': 'account-password-too-common',
	'about-you': 'account-password-about-you'
};
