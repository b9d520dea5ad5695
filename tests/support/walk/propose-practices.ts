import { newId } from '../../../src/lib/server/new-id';
import {
	decideProposal,
	proposalById,
	readingVersion
} from '../../../src/lib/server/practices/moderation';
import {
	changeProposal,
	proposePractice,
	textsVersion,
	withdrawProposal
} from '../../../src/lib/server/practices/proposals';
import { PROPOSAL } from '../browser/someone-proposes';
import { oneOf, type Act, type Step, type World } from './world';

/** One of the last proposals, so that something happens to it more than once. */
const recent = ({ proposals }: World, { which }: Step) => oneOf(proposals.slice(-2), which) ?? '';

const sendProposal: Act = async (world, step) => {
	const authorId = oneOf(world.accounts, step.who)?.learnerId;
	if (!authorId) return;
	// One form in three is sent again.
	const id = (step.how % 3 === 0 && oneOf(world.proposals, step.which)) || newId();
	const given = { ...PROPOSAL, id, authorId, locale: 'en', isDemo: false, now: step.now };
	await proposePractice(world.db, given);
	world.proposals.push(id);
};

const rewrite: Act = async (world, step) => {
	const id = recent(world, step);
	const stored = await proposalById(world.db, id);
	if (!stored?.authorId) return;
	const { authorId } = stored;
	const texts = { ...PROPOSAL, title: `Title ${step.how % 3}` };
	const version = textsVersion(stored);
	await changeProposal(world.db, { ...texts, id, version, authorId, now: step.now });
};

const decide: Act = async (world, step) => {
	const id = recent(world, step);
	const stored = await proposalById(world.db, id);
	const version = stored && readingVersion(stored);
	const fresh = step.how % 3 === 0 ? 'decline' : 'publish';
	const decision = stored?.state === 'published' ? 'unpublish' : fresh;
	const by = { moderatorId: 'moderator', reason: 'Because.', now: step.now };
	await decideProposal(world.db, { id, version, decision, ...by });
};

const withdraw: Act = async (world, step) => {
	const id = recent(world, step);
	const stored = await proposalById(world.db, id);
	if (!stored?.authorId) return;
	const version = textsVersion(stored);
	await withdrawProposal(world.db, { id, authorId: stored.authorId, version, now: step.now });
};

/** Everything that happens to proposals. */
export const PROPOSING: readonly Act[] = [sendProposal, rewrite, decide, decide, withdraw];
