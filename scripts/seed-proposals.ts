import { SOURCE_LOCALE } from '../src/lib/domain/locale/locales';
import type { Database } from '../src/lib/server/db/open-database';
import { newId } from '../src/lib/server/new-id';
import {
	decideProposal,
	proposalById,
	readingVersion
} from '../src/lib/server/practices/moderation';
import { proposePractice, type ProposalTexts } from '../src/lib/server/practices/proposals';

const DAY = 24 * 60 * 60 * 1000;

const LOST_AND_FOUND: ProposalTexts = {
	title: 'Demo: what the bus drivers find stands on the portal',
	place: 'Orlen (invented)',
	country: null,
	indicatorIds: ['SP-298', 'CP-282'],
	done: [
		'The bus company of Orlen, an invented town, kept lost things in a cupboard. Nobody knew of it.',
		'',
		'- Every Friday a clerk types **date, line and thing** into a table of three columns.',
		'- The portal shows the table under "Lost and found".',
		'- Whoever misses something brings a description, not a form.'
	].join('\n'),
	result:
		'According to the bus company, about half of the things are fetched. This is a demo: no such company exists.',
	sourceAddress: 'https://www.orlen.example/lost-and-found',
	isNamed: true
};

const WATER: ProposalTexts = {
	title: 'Demo: the water bill, one click from the home page',
	place: 'Dalvira (invented)',
	country: null,
	indicatorIds: ['SP-286'],
	done: 'Dalvira, an invented city, put a link to the payment page of the water company under **Pay** on its home page.',
	result: 'Nothing is known yet. The link was set a month ago. This is a demo.',
	sourceAddress: 'https://www.dalvira.example/pay',
	isNamed: false
};

/** Two proposals of the demo learner, plainly invented: one is published, one waits. */
export async function seedProposals(db: Database, authorId: string, now: number): Promise<void> {
	const published = await propose(db, authorId, LOST_AND_FOUND, now - 9 * DAY);
	const waiting = await proposalById(db, published);
	await decideProposal(db, {
		id: published,
		version: waiting && readingVersion(waiting),
		decision: 'publish',
		reason: '',
		moderatorId: 'demo',
		now: now - 8 * DAY
	});
	await propose(db, authorId, WATER, now - 2 * DAY);
}

async function propose(
	db: Database,
	authorId: string,
	texts: ProposalTexts,
	now: number
): Promise<string> {
	const id = newId();
	await proposePractice(db, { ...texts, id, authorId, locale: SOURCE_LOCALE, isDemo: true, now });
	return id;
}
