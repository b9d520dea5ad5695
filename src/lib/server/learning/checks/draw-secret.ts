import { eq } from 'drizzle-orm';
import { newSecret } from '../../auth/passwords/hash-secret';
import type { Database } from '../../db/open-database';
import { setting } from '../../db/schema/people';

const NAME = 'draw-secret';

/**
 * The secret from which this installation draws the ids, values and orders of its forms. It lies in the database, since
 * forms that are open while the server starts anew must be read afterwards; of several processes that begin at the same
 * time one makes it and all use it.
 */
export async function drawSecret(db: Database): Promise<string> {
	const named = eq(setting.name, NAME);
	const [known] = await db.read.select().from(setting).where(named);
	if (known) return known.value;
	return db.write(async (tx) => {
		await tx.insert(setting).values({ name: NAME, value: newSecret() }).onConflictDoNothing();
		const [row] = await tx.select().from(setting).where(named);
		if (!row) throw new Error('the secret of the forms was not kept');
		return row.value;
	});
}
