import type * as v from 'valibot';

/** Keys and places that lead to what a schema found fault with. */
export function issuePath(issue: v.BaseIssue<unknown>): (string | number)[] {
	return (issue.path ?? []).map((step) => step.key as string | number);
}

/** Tells whether a schema found a field that it does not know. */
export function isUnknownField(issue: v.BaseIssue<unknown>): boolean {
	return issue.expected === 'never';
}

/** What a schema found fault with, in words for an author. */
export function tellIssue(issue: v.BaseIssue<unknown>): string {
	if (isUnknownField(issue)) return 'is not a field that stands here';
	if (issue.received === 'undefined') return 'is missing';
	if (issue.message.startsWith('Invalid ') && issue.expected) {
		return `should be ${issue.expected}, but is ${issue.received}`;
	}
	return issue.message;
}
