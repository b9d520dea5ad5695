import type { Component } from 'svelte';
import type { PageLoad } from './$types';

const bodies = import.meta.glob<{ default: Component }>('/content/courses/**/*.md');

export const load: PageLoad = async ({ data }) => {
	const found = await Promise.all(
		data.lessons.map(async ({ id, file }) => {
			const body = bodies[file];
			if (!body) throw new Error(`${file} is not in the build`);
			return [id, (await body()).default] as const;
		})
	);
	return { ...data, bodies: Object.fromEntries(found) };
};
