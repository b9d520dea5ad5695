import type { FilterPart } from '$lib/domain/instrument/filter-indicators';
import type { MessageId } from '$lib/i18n/message-id';

// A test compares the instrument with the interface texts, so that every id built here exists.

/** The interface text that names who should own the work on an indicator. */
export function ownerTerm(owner: string): MessageId {
	return `owner-${owner}` as MessageId;
}

/** The interface text for a value, other than a criterion, by which the list of indicators is filtered. */
export function filterTerm(part: FilterPart, value: string): MessageId {
	return `${part === 'check' ? 'check-mode' : part}-${value}` as MessageId;
}
