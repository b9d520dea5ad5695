import { createHmac } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { newSecret } from './auth/passwords/hash-secret';
import type { Database } from './db/open-database';
import { setting } from './db/schema/people';

const NAME = 'site-secret';

const known = new WeakMap<Database, string>();

/**
 * A keyed hash of some words that only this installation can make: a network address cannot be guessed back from it,
 * and nobody else can write a cookie that carries one.
 */
export async function siteHash(db: Database, ...words: readonly string[]): Promise<string> {
	return createHmac('sha256', await siteSecret(db))
		.update(JSON.stringify(words))
		.digest('base64url');
}

/** Made once, at first need; whoever asks at the same time gets the same one. */
async function siteSecret(db: Database): Promise<string> {
	const secret = known.get(db) ?? (await storedSecret(db.read)) ?? (await makeSecret(db));
	known.set(db, secret);
	return secret;
}

function makeSecret(db: Database): Promise<string> {
	return db.write(async (tx) => {
		const fresh = newSecret();
		await tx.insert(setting).values({ name: NAME, value: fresh }).onConflictDoNothing();
		return (await storedSecret(tx)) ?? fresh;
	});
}

async function storedSecret(door: Pick<Database['read'], 'select'>): Promise<string | undefined> {
	const [row] = await door
		.select({ value: setting.value })
		.from(setting)
		.where(eq(setting.name, NAME));
	return row?.value;
}
