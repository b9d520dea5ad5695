import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DatabaseBusy } from './database';
import { writeQueue } from './write-queue';

/** A file that is held or free, and how often somebody tried to take it. */
function someFile() {
	const file = { isHeld: false, tries: 0 };
	const queue = writeQueue(() => {
		file.tries += 1;
		return !file.isHeld;
	});
	return { file, queue };
}

const done = async () => 'done';

describe('the queue of writes', () => {
	it('refuses all that wait at once when the file stays held', async () => {
		const { file, queue } = someFile();
		file.isHeld = true;
		const began = performance.now();
		const ended: number[] = [];
		const all = Array.from({ length: 50 }, () =>
			queue.enter(done).finally(() => ended.push(performance.now() - began))
		);
		const verdicts = await Promise.allSettled(all);
		for (const verdict of verdicts) {
			expect(verdict).toMatchObject({
				status: 'rejected',
				reason: new DatabaseBusy('another process holds the database')
			});
		}
		expect(Math.max(...ended) - Math.min(...ended)).toBeLessThan(200);
	});

	it('tries later ones only once, while the verdict is fresh', async () => {
		const { file, queue } = someFile();
		file.isHeld = true;
		await expect(queue.enter(done)).rejects.toBeInstanceOf(DatabaseBusy);
		file.tries = 0;
		await expect(queue.enter(done)).rejects.toBeInstanceOf(DatabaseBusy);
		expect(file.tries).toBe(1);
	});

	it('goes on in order as soon as the file is free', async () => {
		const { file, queue } = someFile();
		file.isHeld = true;
		const steps: number[] = [];
		const all = [1, 2, 3].map((step) => queue.enter(async () => steps.push(step)));
		await wait(60);
		expect(steps).toEqual([]);
		file.isHeld = false;
		await Promise.all(all);
		expect(steps).toEqual([1, 2, 3]);
	});

	it('has patience again once the file was free', async () => {
		const { file, queue } = someFile();
		file.isHeld = true;
		await expect(queue.enter(done)).rejects.toBeInstanceOf(DatabaseBusy);
		file.isHeld = false;
		expect(await queue.enter(done)).toBe('done');
		await wait(320);
		file.isHeld = true;
		const patient = queue.enter(done);
		await wait(60);
		file.isHeld = false;
		expect(await patient).toBe('done');
	});

	it('lets what is not needed go without taking the patient ones with it', async () => {
		const { file, queue } = someFile();
		file.isHeld = true;
		const optional = queue.enterIfFree(done);
		const needed = queue.enter(done);
		await expect(optional).rejects.toBeInstanceOf(DatabaseBusy);
		expect(queue.isBlocked()).toBe(true);
		file.isHeld = false;
		expect(await needed).toBe('done');
		expect(queue.isBlocked()).toBe(false);
	});

	it('tells only the one whose turn it was what the disk refused', async () => {
		let isBroken = true;
		const queue = writeQueue(() => {
			if (isBroken) throw new Error('refused');
			return true;
		});
		const first = queue.enter(done);
		isBroken = false;
		await expect(first).rejects.toThrow('refused');
		expect(await queue.enter(done)).toBe('done');
	});
});
