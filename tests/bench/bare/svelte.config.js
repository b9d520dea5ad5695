import adapter from '@sveltejs/adapter-node';

const made = '../../../test-results/.bench/bare';

/** The smallest app that serves the same page and stores the same row: what the product is compared with. */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ precompress: true, out: `${made}/build` }),
		outDir: `${made}/kit`,
		// the product's own style sheets and script, copied there by the bench
		files: { assets: `${made}/static` }
	}
};
