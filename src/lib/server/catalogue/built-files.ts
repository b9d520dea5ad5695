import type { ContentFiles } from './parse-context';

const found = import.meta.glob<string>(
	['/content/**/*.md', '/content/**/*.yaml', '/content/**/*.svg'],
	{ query: '?raw', import: 'default', eager: true }
);

/** The content as it was when the server was built: the only line that knows the bundler. */
export const builtFiles: ContentFiles = Object.fromEntries(
	Object.entries(found).map(([path, text]) => [path.slice(1), text])
);
