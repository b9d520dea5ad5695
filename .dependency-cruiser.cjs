// The same layers as in eslint.config.js, but by the file an import arrives at, and no circles.

const LIB = '^src/lib/';
const TEST = '\\.test\\.ts$';

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		never(
			'no-circular',
			'Files that need each other are one file, or lack a third.',
			{},
			{ circular: true }
		),
		never(
			'resolvable',
			'The import leads nowhere. $app/* and ./$types are written by the framework, virtual: by vite.config.ts.',
			{ pathNot: TEST },
			{ couldNotResolve: true, pathNot: '^\\$app/|^virtual:|^\\./\\$types$' }
		),
		never(
			'domain-only-domain',
			'The domain is plain data in, plain data out: it imports only the domain.',
			{ path: `${LIB}domain/`, pathNot: TEST },
			{ pathNot: `${LIB}domain/` }
		),
		never(
			'components-and-client',
			'Components and browser code take data; server code and routes stay out of them.',
			{ path: `${LIB}(components|client)/` },
			{ path: `${LIB}server/|${LIB}i18n/format|^src/routes/|node_modules/(drizzle-orm|lucia)/` }
		),
		never(
			'i18n-below',
			'Texts know the domain and Fluent, nothing above them.',
			{ path: `${LIB}i18n/` },
			{ path: `${LIB}(server|components|client)/|^src/routes/` }
		),
		never(
			'server-below',
			'Server code knows no markup and no route.',
			{ path: `${LIB}server/` },
			{ path: `${LIB}(components|client)/|^src/routes/|^\\$app/` }
		),
		never(
			'requests-only-in-http',
			'Only server/http knows requests; services are called with plain values.',
			{ path: `${LIB}server/`, pathNot: `${LIB}server/http/` },
			{ path: 'node_modules/@sveltejs/kit/' }
		),
		never(
			'lucia-in-one-file',
			'server/auth/sessions.ts is the only file that knows Lucia.',
			{ path: '^src/', pathNot: `${LIB}server/auth/sessions(\\.test)?\\.ts$` },
			{ path: 'node_modules/lucia/' }
		),
		never(
			'engine-in-db',
			'server/db is the only place that knows the engine.',
			{ path: '^src/', pathNot: `${LIB}server/db/` },
			{ path: 'node_modules/better-sqlite3/' }
		),
		never(
			'routes-without-tables',
			'Actions call one service; queries and tables stay behind it.',
			{ path: '^src/routes/' },
			{ path: `${LIB}server/db/|node_modules/(drizzle-orm|lucia|better-sqlite3)/` }
		),
		never(
			'pages-without-server',
			'What runs in a page takes what load gave it.',
			{ path: '^src/routes/.*(\\.svelte|/\\+(page|layout)\\.ts)$' },
			{ path: `${LIB}server/|${LIB}i18n/format` }
		),
		never(
			'commands-outside',
			'Commands and tests compose the product; the product never needs them.',
			{ path: '^src/', pathNot: TEST },
			{ path: '^(scripts|tests)/' }
		)
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(build|\\.svelte-kit)/' },
		tsConfig: { fileName: 'tsconfig.scripts.json' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			extensions: ['.ts', '.js', '.svelte', '.json', '.d.ts'],
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'types', 'default', 'node'],
			mainFields: ['svelte', 'module', 'main', 'types']
		}
	}
};
