import { equal, type Outcome } from '../fault';
import type { SeededFolder } from './seeded-folder';

/** Reads everything that can be read and names what did not answer as usual. */
export async function tryReads(
	origin: string,
	seeded: SeededFolder,
	when: string
): Promise<Outcome> {
	const wrong: string[] = [];
	for (const { path, status, as } of seeded.reads) {
		const cookie = as === 'learner' ? seeded.cookie : '';
		const answer = await fetch(origin + path, { headers: { cookie }, redirect: 'manual' });
		await answer.arrayBuffer();
		if (answer.status !== status) wrong.push(`${path} as ${as}: ${answer.status}`);
	}
	const seen = wrong.length === 0 ? '0' : `${wrong.length}: ${wrong.slice(0, 6).join(' | ')}`;
	return equal(`${seeded.reads.length} reads ${when}: not as usual`, '0', seen);
}
