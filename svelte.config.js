import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { lessonPipeline } from './src/lib/server/catalogue/lesson/lesson-pipeline.js';

const EXCUSED = [
	// mdsvex still writes the old form of a module script
	'script_context_deprecated',
	// tables become labelled rows on phones, and `display: block` takes their roles away
	'a11y_no_redundant_roles'
];

/** @type {import('@sveltejs/kit').Config} */
export default {
	extensions: ['.svelte', '.md'],
	preprocess: [
		// styles are lowered after Svelte has scoped them, by vite.config.ts
		vitePreprocess({ style: false }),
		...lessonPipeline()
	],
	compilerOptions: {
		runes: true,
		warningFilter: (warning) => !EXCUSED.includes(warning.code)
	},
	kit: {
		adapter: adapter({ precompress: true }),
		// src/hooks.server.ts refuses requests of other sites, of every type of content: in words, and noted in the log.
		csrf: { trustedOrigins: ['*'] },
		typescript: {
			config: (config) => ({
				...config,
				include: [
					...config.include,
					'../scripts/**/*.ts',
					'../src/serve/**/*.js',
					'../*.ts',
					'../*.js'
				]
			})
		},
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		}
	}
};
