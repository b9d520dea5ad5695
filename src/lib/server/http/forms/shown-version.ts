/** The version that a form says it showed; undefined when it does not say. */
export function shownVersion(form: FormData): string | undefined {
	const version = form.get('version');
	return typeof version === 'string' ? version : undefined;
}
