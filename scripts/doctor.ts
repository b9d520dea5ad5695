import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../src/serve/read-settings.js';
import type { Config } from '../src/lib/server/config';
import type { Finding } from './doctor/finding';
import { fine, note, problem } from './doctor/finding';
import { folderOf, noFolder } from './doctor/look-at-folder';

/** Looks at everything the server needs, and changes nothing. */
export function examine(
	config: Config,
	environment: Record<string, string | undefined>,
	now: number
): readonly Finding[] {
	const folder = config.dataDir;
	return [
		...settingsOf(environment),
		...programOf(config),
		...(existsSync(folder) ? folderOf(config, now) : [noFolder(folder)])
	];
}

function settingsOf(environment: Record<string, string | undefined>): Finding[] {
	try {
		const { origin, host, port, isLocal } = readSettings(environment);
		const findings = [fine(`Settings: listens on ${host}, port ${port}; people use ${origin}`)];
		if (!isLocal && origin.startsWith('http:')) {
			findings.push(
				note(
					'ORIGIN is plain http: passwords travel readable for the whole network. Use https outside of one room.'
				)
			);
		}
		if (origin.startsWith('https:') && !environment.TRUSTED_PROXY) {
			findings.push(
				note(
					'TRUSTED_PROXY is not set: behind a proxy everybody seems to come from one address. If the proxy runs on this machine: TRUSTED_PROXY=loopback'
				)
			);
		}
		return findings;
	} catch (fault) {
		return [problem((fault as Error).message)];
	}
}

function programOf({ migrations }: Config): Finding[] {
	const build = join(migrations, '../build/handler.js');
	return [
		existsSync(build) ? fine('Build: there') : problem('There is no build: run npm run build'),
		fine(
			`Node ${process.versions.node}. npm start limits its heap to 128 MB; who starts node without npm writes: node --max-old-space-size=128 --max-semi-space-size=4 server.js`
		)
	];
}
