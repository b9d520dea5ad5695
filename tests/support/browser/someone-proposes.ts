import type { Database } from '../../../src/lib/server/db/open-database';
import { newId } from '../../../src/lib/server/new-id';
import { proposePractice, type ProposalTexts } from '../../../src/lib/server/practices/proposals';

/** A proposal with fixed defaults. */
export const PROPOSAL: ProposalTexts = {
	title: 'One desk for three bodies',
	place: 'Tavrin',
	country: null,
	indicatorIds: ['IF-1'],
	done: 'The town put **three** bodies behind one desk.',
	result: 'Nothing is known yet.',
	sourceAddress: 'https://www.tavrin.example/desk',
	isNamed: false
};

/** Proposes something for somebody and gives its id. */
export async function propose(
	db: Database,
	authorId: string,
	wanted: Partial<ProposalTexts> & { id?: string; now?: number } = {}
): Promise<string> {
	const id = wanted.id ?? newId();
	const given = { ...PROPOSAL, id, authorId, locale: 'en', isDemo: false, now: 1, ...wanted };
	const proposed = await proposePractice(db, given);
	if (proposed.type !== 'proposed') throw new Error(`not proposed: ${proposed.type}`);
	return id;
}
