import { addressIn, pathOf, withQuery } from './address-in';

// These are asked for by the script of a page too, which knows its language as a string.

/** Signing in; afterwards the person goes on to `next`. */
export function signInAddress(locale: string, next?: string): string {
	return withQuery(addressIn(locale, pathOf('sign-in')), { next });
}

/** Making an account; afterwards the person goes on to `next`. */
export function registerAddress(locale: string, next?: string): string {
	return withQuery(addressIn(locale, pathOf('register')), { next });
}

/** Receives the choice to sign out. */
export function signOutAddress(locale: string): string {
	return addressIn(locale, pathOf('sign-out'));
}

/** The settings of an account. */
export function accountAddress(locale: string): string {
	return addressIn(locale, pathOf('account'));
}

/** Everything that is stored about a person, as a file. */
export function accountDataAddress(locale: string): string {
	return addressIn(locale, pathOf('account', 'data.json'));
}

/** Asks whether to delete the account. */
export function deleteAccountAddress(locale: string): string {
	return addressIn(locale, pathOf('account', 'delete'));
}

/** Says that the account is deleted. */
export function accountDeletedAddress(locale: string): string {
	return addressIn(locale, pathOf('account', 'deleted'));
}

/** What is kept on the device and not received yet. */
export function keptAddress(locale: string): string {
	return addressIn(locale, pathOf('kept'));
}

/** Asks before somebody signs out while text is kept on the device. */
export function leaveKeptAddress(locale: string): string {
	return addressIn(locale, pathOf('kept', 'leave'));
}
