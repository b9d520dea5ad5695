import { resolve } from 'node:path';
import { build } from 'vite';

// Makes the thread that writes Word files and workbooks one file beside the server's build, which a thread can be started from.
await build({
	configFile: false,
	logLevel: 'warn',
	resolve: { alias: { $lib: resolve('src/lib') } },
	ssr: { target: 'node' },
	build: {
		ssr: 'src/lib/server/export/export-worker.ts',
		outDir: 'build',
		emptyOutDir: false,
		copyPublicDir: false,
		target: 'node20'
	}
});
