import { deleteAccount } from '../../../src/lib/server/account-data';
import { createVisitor } from '../../../src/lib/server/auth/visitors';
import { claimWork } from '../../../src/lib/server/learning/visitors/claim-work';
import { forgetVisitors } from '../../../src/lib/server/learning/visitors/forget-visitors';
import { openAccount } from '../browser/open-account';
import { oneOf, type Act } from './world';

const comeAlong: Act = async (world, step) => {
	world.visitors.push((await createVisitor(world.db, step.now)).learnerId);
};

const register: Act = async (world) => {
	world.opened += 1;
	world.accounts.push(await openAccount(world.db, { email: `${world.opened}@tavrin.example` }));
};

/** Takes the work of a browser along into an account. */
const claim: Act = async (world, step) => {
	const [from, to] = [oneOf(world.visitors, step.which), oneOf(world.accounts, step.who)];
	if (!from || !to) return;
	await claimWork(world.db, { from, to: to.learnerId });
	world.visitors.splice(world.visitors.indexOf(from), 1);
};

const forget: Act = async (world, step) => {
	await forgetVisitors(world.db, step.how % 500);
	world.visitors.splice(0);
	await comeAlong(world, step);
};

const leave: Act = async (world, step) => {
	const person = oneOf(world.accounts, step.who);
	if (!person || step.how % 2 === 0) return;
	await deleteAccount(world.db, person, step.now);
	world.accounts.splice(world.accounts.indexOf(person), 1);
	await register(world, step);
};

/** How people come and go. */
export const COMING: readonly Act[] = [comeAlong, claim, claim, forget, leave];

/** Two people with accounts and one without. */
export const FIRST_COMERS: readonly Act[] = [register, register, comeAlong];
