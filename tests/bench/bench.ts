import { mkdirSync, rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { readDiskFiles } from '../../src/lib/server/catalogue/files/disk-files';
import { parseCatalogue } from '../../src/lib/server/catalogue/parse-catalogue';
import { buildBareApp } from './bare-app';
import { buildGrown, timeCatalogues } from './catalogue-size';
import { chooseLesson } from './chosen-lesson';
import { signPeopleIn } from './learners';
import { compareLoad, type LoadPlan } from './load';
import { compareFirstText, openBrowser, weighPages } from './page-weight';
import {
	growthLines,
	idleLines,
	loadLines,
	markdownTable,
	plainTable,
	weightLines
} from './report';
import { startServer, startThreeTimes } from './server-process';

// Compares the product with a bare SvelteKit app on this machine. First `npm run build`, then `npm run bench`.
const FOLDER = resolve('test-results/.bench');
const LOAD = { connections: 20, seconds: 6 };

const busy = loadavg().map((load) => load.toFixed(1));
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(join(FOLDER, 'bare'), { recursive: true });
const files = readDiskFiles(process.cwd());
const catalogue = parseCatalogue(files);
const catalogues = timeCatalogues(files, [0, 200, 2000]);
const lesson = chooseLesson(catalogue, files);
const DATA_DIR = join(FOLDER, 'product');
const people = await signPeopleIn(DATA_DIR, catalogue);

console.log(`Measured: ${lesson.path}, ${lesson.checks} checks. About six minutes.`);
const product = await startThreeTimes({
	script: 'server.js',
	path: lesson.path,
	// The load of a whole hall comes from one address.
	settings: { DATA_DIR, LIMIT_FACTOR: '1000' }
});
const productPage = product.server.origin + lesson.path;
const captured = await fetch(productPage, { headers: { cookie: people.reader } });
const bare = await startThreeTimes(buildBareApp(join(FOLDER, 'bare'), await captured.text()));
const barePage = `${bare.server.origin}/page`;

const reading: LoadPlan = { ...LOAD, url: productPage, cookies: [people.reader], expect: 200 };
const read = await compareLoad(
	{ pid: product.server.pid, plan: reading },
	{ pid: bare.server.pid, plan: { ...reading, url: barePage } }
);
const answering: LoadPlan = {
	...LOAD,
	url: `${productPage}?/answer`,
	cookies: people.answerers,
	answerTo: {
		question: lesson.question,
		choice: lesson.question.choices[0]?.id ?? '',
		secret: people.secret
	},
	expect: 303
};
const answered = await compareLoad(
	{ pid: product.server.pid, plan: answering },
	{ pid: bare.server.pid, plan: { ...answering, url: `${bare.server.origin}/insert` } }
);

const browser = await openBrowser();
const weight = await weighPages(browser, productPage, product.server.origin + lesson.nextPath);
const bareWeight = await weighPages(browser, barePage, barePage);
const firstText = await compareFirstText(browser, productPage, barePage);
await product.server.stop();
await bare.server.stop();

const grownFolder = buildGrown(join(FOLDER, 'grown'), files, 200);
const grown = await startServer({
	script: join(grownFolder, 'server.js'),
	path: lesson.path,
	settings: { DATA_DIR: join(FOLDER, 'grown-data') }
});
const grownWeight = await weighPages(
	browser,
	grown.origin + lesson.path,
	grown.origin + lesson.nextPath
);
await grown.stop();
await browser.close();

const lines = [
	...loadLines('Signed-in lesson page', read, 0.6),
	...loadLines('Answer stored durably', answered, 0.5),
	...idleLines(product, bare),
	...weightLines(weight, bareWeight.cold, firstText),
	...growthLines(catalogues, weight.cold, grownWeight.cold)
];
const processor = cpus()[0]?.model ?? 'unknown processor';
console.log(`
Node ${process.version}, ${cpus().length} × ${processor}, load before: ${busy.join(' ')}

${plainTable(lines)}

${markdownTable(lines)}`);
