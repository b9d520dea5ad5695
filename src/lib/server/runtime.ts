import type { Config } from './config';
import type { ExportPool } from './export/export-pool';
import type { cookieNames } from './http/requests/cookies';

/** What was set at start and does not change while the server runs. */
export interface Runtime {
	readonly config: Config;
	readonly cookieNames: ReturnType<typeof cookieNames>;
	/** Where Word files and workbooks are written. */
	readonly exports: ExportPool;
}

let runtime: Runtime | undefined;

/** Sets what the operator configured; called once, at start. */
export function setRuntime(value: Runtime): void {
	runtime = value;
}

/** What the operator configured. @throws before the start has finished */
export function readRuntime(): Runtime {
	if (!runtime) throw new Error('the server has not started yet');
	return runtime;
}
