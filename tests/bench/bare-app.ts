import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AppToStart } from './server-process';

const SOURCE = join(import.meta.dirname, 'bare');

/**
 * Builds the bare app with the icon, the style sheets and the script of the product beside it.
 * @param folder test-results/.bench/bare, named in the app's own configuration too
 * @param page the product's answer that it is to serve
 */
export function buildBareApp(folder: string, page: string): AppToStart {
	const assets = '_app/immutable/assets';
	cpSync('static', join(folder, 'static'), { recursive: true });
	cpSync(join('build/client', assets), join(folder, 'static', assets), {
		recursive: true,
		filter: (file) => !/\.(br|gz)$/.test(file)
	});
	writeFileSync(join(folder, 'page.json'), JSON.stringify(takeApart(page)));
	execFileSync(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build'], {
		cwd: SOURCE,
		// the error that is thrown says what went wrong
		stdio: 'pipe'
	});
	return {
		script: join(SOURCE, 'server.js'),
		path: '/page',
		settings: {
			BENCH_PAGE: resolve(folder, 'page.json'),
			BENCH_DATABASE: resolve(folder, 'bare.sqlite')
		}
	};
}

function takeApart(page: string): { head: string; body: string } {
	const [, head, body] = /<head>(.*)<\/head>.*<body>(.*)<\/body>/s.exec(page) ?? [];
	if (!head || !body) throw new Error('the captured page is not a whole document');
	return { head: head.trim(), body: body.trim() };
}
