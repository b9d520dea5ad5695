import type { Component } from 'svelte';
import type { PageLoad } from './$types';

const bodies = import.meta.glob<{ default: Component }>('/content/pages/*/*.md');

export const load: PageLoad = async ({ data }) => {
	const body = bodies[data.page.file];
	if (!body) throw new Error(`${data.page.file} is not in the build`);
	return { ...data, Body: (await body()).default };
};
