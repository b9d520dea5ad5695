import type { Component } from 'svelte';
import type { PageLoad } from './$types';

const bodies = import.meta.glob<{ default: Component }>('/content/courses/**/*.md');

export const load: PageLoad = async ({ data }) => {
	const body = bodies[data.lesson.file];
	if (!body) throw new Error(`${data.lesson.file} is not in the build`);
	return { ...data, Body: (await body()).default };
};
