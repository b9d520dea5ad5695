import { expect, it } from 'vitest';
import { useTemporaryDatabase } from '../../../../tests/support/temporary-database';
import { canRead } from './can-read';

const db = useTemporaryDatabase();

it('says yes while the database answers', async () => {
	expect(await canRead(db())).toBe(true);
});

it('says no when it does not', async () => {
	db().close();
	expect(await canRead(db())).toBe(false);
});
