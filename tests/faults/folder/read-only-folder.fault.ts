import { chmodSync, chownSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { answerOnce, firstCheck } from '../support/answer-form';
import { startRefused, temporaryFolder, withBuiltServer } from '../support/built-server';
import { equal, holds, skipped, type Fault } from '../fault';
import { seedFolder } from '../support/seeded-folder';
import { ownFiles } from '../../../src/lib/server/db/folder/folder-state';
import { tryReads } from '../support/try-reads';
import { newVisitor } from '../support/visitor';

const NOBODY = 65_534;

export const fault: Fault = {
	title: 'The data folder becomes read-only while the server runs',
	quick: false,
	async run() {
		if (process.getuid?.() !== 0) {
			return [
				skipped(
					'a server under another user id',
					'only root can start one, and modes do not stop root'
				)
			];
		}
		const folder = temporaryFolder();
		const seeded = seedFolder(folder);
		for (const file of [folder, ...ownFiles(folder)]) chownSync(file, NOBODY, NOBODY);
		try {
			const running = await withBuiltServer({ folder, userId: NOBODY }, async ({ origin }) => {
				const visitor = newVisitor(origin);
				const stored = await answerOnce(visitor);
				const form = await firstCheck(visitor);
				for (const file of ownFiles(folder)) chmodSync(file, 0o400);
				chmodSync(folder, 0o500);
				const reads = await tryReads(origin, seeded, 'from the read-only folder');
				const sent = await visitor.post(form.action, form.fields);
				return [
					equal('an answer before', 303, stored),
					reads,
					holds('an answer now', '303 or 503', sent.status, [303, 503].includes(sent.status))
				];
			});
			const refused = await startRefused({ folder, userId: NOBODY });
			chmodSync(folder, 0o700);
			for (const file of ownFiles(folder)) chmodSync(file, 0o600);
			const again = await withBuiltServer({ folder, userId: NOBODY }, async ({ origin }) =>
				answerOnce(newVisitor(origin))
			);
			return [
				...running,
				equal('a start there ends with', 1, refused.code),
				holds(
					'its advice',
					'is to give the right to write',
					refused.said.trim(),
					refused.said.includes('Give this user the right to write')
				),
				equal('an answer once it may be written again', 303, again)
			];
		} finally {
			rmSync(join(folder), { recursive: true, force: true });
		}
	}
};
