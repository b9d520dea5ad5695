import { existsSync } from 'node:fs';
import Tinypool from 'tinypool';
import type { ExportJob } from './render-export';

/** Too many files are being written, or one took too long; the same request may work later. */
export class ExportBusy extends Error {
	override name = 'ExportBusy';
}

const LONGEST_QUEUE = 20;
const LONGEST_WAIT_MS = 30_000;
const IDLE_MS = 5_000;
const MOST_MEMORY_MB = 96;

/** Writes files in a thread of its own, so that nobody else waits meanwhile. */
export interface ExportPool {
	/** @throws ExportBusy */
	render(job: ExportJob): Promise<Uint8Array>;
	/** Ends the thread, if there is one. */
	close(): Promise<void>;
}

/** @param worker the built file of the thread; without it, as while developing, files are written where they are asked for */
export function openExportPool(worker: string): ExportPool {
	return existsSync(worker) ? pooled(worker) : inPlace();
}

/** One thread, since the other processor answers pages; it ends when nothing was asked for a while. */
function pooled(worker: string): ExportPool {
	const pool = new Tinypool({
		filename: worker,
		runtime: 'worker_threads',
		minThreads: 0,
		maxThreads: 1,
		maxQueue: LONGEST_QUEUE,
		idleTimeout: IDLE_MS,
		resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB }
	});
	return {
		async render(job) {
			try {
				return (await pool.run(job, {
					signal: AbortSignal.timeout(LONGEST_WAIT_MS)
				})) as Uint8Array;
			} catch (fault) {
				throw isOverload(fault) ? new ExportBusy((fault as Error).message) : fault;
			}
		},
		close: () => pool.destroy()
	};
}

function inPlace(): ExportPool {
	return {
		async render(job) {
			const { renderExport } = await import('./render-export');
			return renderExport(job);
		},
		close: () => Promise.resolve()
	};
}

/** A full queue, a file that took too long, or a thread that ran out of memory. */
function isOverload(fault: unknown): boolean {
	const { name, message, code } = fault as { name?: string; message?: string; code?: string };
	return (
		name === 'AbortError' ||
		code === 'ERR_WORKER_OUT_OF_MEMORY' ||
		/^(Task queue is at limit|Terminating worker thread)$/.test(message ?? '')
	);
}
