import type { ContentFiles } from '../../src/lib/server/catalogue/parse-context';

const LESSONS_IN_A_MODULE = 20;
const SOURCE = 'content/courses/local/02-how-losi-works';

/**
 * Today's content with one more course, which holds copies of real lessons under other ids.
 * @param lessons how many
 */
export function growContent(files: ContentFiles, lessons: number): ContentFiles {
	const sources = Object.keys(files).filter(
		(path) => path.startsWith(`${SOURCE}/`) && path.endsWith('/en.md')
	);
	const grown: Record<string, string> = { ...files };
	grown['content/courses/grown/course.yaml'] = head('grown');
	for (let number = 0; number < lessons; number += 1) {
		const module = Math.floor(number / LESSONS_IN_A_MODULE);
		const folder = `content/courses/grown/${twoDigits(module)}-module-${module}`;
		const place = `${folder}/${twoDigits(number % LESSONS_IN_A_MODULE)}-lesson-${number}`;
		const source = sources[number % sources.length] ?? '';
		grown[`${folder}/module.yaml`] = head(`grown-module-${module}`);
		grown[`${place}/en.md`] = renamed(files[source] ?? '', number);
		for (const [path, text] of Object.entries(files)) {
			const figure = path.replace(source.replace(/en\.md$/, ''), '');
			if (path !== figure && /^[\w-]+\.svg$/.test(figure)) grown[`${place}/${figure}`] = text;
		}
	}
	return grown;
}

/** Folder numbers have two digits. */
function twoDigits(number: number): string {
	return String(number % 100).padStart(2, '0');
}

function head(id: string): string {
	return `id: ${id}\ntitle: ${id}\nsummary: A copy to measure with.\noutcomes:\n  - measure\n`;
}

/** Ids of the lesson, its objectives and its checks get an ending; what they point to stays. */
function renamed(text: string, number: number): string {
	const [, front = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(text) ?? [];
	const ended = (_line: string, start: string, id: string) => `${start}${id}-${number}`;
	const objectives = (_line: string, start: string, ids: string, end: string) =>
		`${start}${ids.replace(/[\w-]+/g, (id) => `${id}-${number}`)}${end}`;
	return (
		front.replace(/^((?: {2}- )?id: )([\w-]+)$/gm, ended) +
		body
			.replace(/^(id: )([\w-]+)$/gm, ended)
			.replace(/^(objectives: \[)([^\]]*)(\])$/gm, objectives)
	);
}
