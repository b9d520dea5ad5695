// Serves the bare app with the product's compression and nothing else.
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants } from 'node:zlib';
import compression from 'compression';

const build = resolve(import.meta.dirname, '../../../test-results/.bench/bare/build/handler.js');
const { handler } = await import(pathToFileURL(build).href);
const compress = compression({
	brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
	threshold: 500
});

createServer((request, response) => {
	compress(/** @type {any} */ (request), /** @type {any} */ (response), () => {
		handler(request, response);
	});
}).listen(Number(process.env.PORT), process.env.HOST);
