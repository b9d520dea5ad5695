import { and, eq } from 'drizzle-orm';
import { recordAudit } from '../audit';
import type { Database } from '../db/open-database';
import { accountRole } from '../db/schema/people';
import type { HeldRole, Role } from '$lib/domain/access/actor';
import { endOtherSessions } from './signed-in-browsers';

interface RoleChange<Given extends HeldRole> {
	readonly accountId: string;
	readonly role: Given;
	readonly now: number;
}

/** Gives an account a role; its browsers sign in again, so that no old session carries new rights. */
export async function grantRole(db: Database, change: RoleChange<Role>): Promise<void> {
	const { accountId, role, now } = change;
	await db.write(async (tx) => {
		await tx.insert(accountRole).values({ accountId, role, grantedAt: now }).onConflictDoNothing();
	});
	await noteChange(db, change, `+${role}`);
}

/** Takes a role from an account and signs its browsers out. */
export async function revokeRole(db: Database, change: RoleChange<HeldRole>): Promise<void> {
	const { accountId, role } = change;
	await db.write(async (tx) => {
		await tx
			.delete(accountRole)
			.where(and(eq(accountRole.accountId, accountId), eq(accountRole.role, role)));
	});
	await noteChange(db, change, `-${role}`);
}

async function noteChange(
	db: Database,
	change: RoleChange<HeldRole>,
	subject: string
): Promise<void> {
	const { accountId, now } = change;
	await endOtherSessions(db, accountId);
	await recordAudit(db, { accountId, event: 'role-change', subject, now });
}
