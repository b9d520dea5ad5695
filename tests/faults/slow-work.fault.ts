import { rmSync } from 'node:fs';
import { openDatabase } from '../../src/lib/server/db/open-database';
import { readDiskFiles } from '../../src/lib/server/catalogue/files/disk-files';
import { parseCatalogue } from '../../src/lib/server/catalogue/parse-catalogue';
import { openBusyPerson } from '../support/browser/busy-person';
import { equal, holds, type Fault, type Outcome } from './fault';
import { temporaryFolder, withBuiltServer, type BuiltServer } from './support/built-server';
import { MOST_STANDSTILL_MS, standstillDuring, WATCH_EVENT_LOOP } from './support/event-loop';

const AT_ONCE = 4;

export const fault: Fault = {
	title: 'Slow work: the largest files, lists and searches keep nobody else waiting',
	quick: false,
	async run() {
		const folder = temporaryFolder();
		const db = openDatabase(folder, 'drizzle');
		const { taughtInstrument: instrument } = parseCatalogue(readDiskFiles(process.cwd()));
		const indicatorIds = instrument.indicators.map(({ id }) => id);
		const person = await openBusyPerson(db, { cities: 500, attempts: 20_000, indicatorIds });
		db.close();
		try {
			const options = { folder, nodeFlags: WATCH_EVENT_LOOP };
			return await withBuiltServer(options, (server) => lookAt(server, person));
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
};

async function lookAt(
	server: BuiltServer,
	{ session, fullCity }: { session: string; fullCity: string }
): Promise<Outcome[]> {
	const city = `/ru/assessments/${fullCity}`;
	const outcomes: Outcome[] = [];
	await fetch(`${server.origin}/ru`);
	for (const path of [
		`${city}/outline.docx`,
		`${city}/answers.xlsx`,
		`${city}/assessment.json`,
		`${city}/outline`,
		`${city}/results`,
		`${city}/sheet/SP`,
		'/ru/assessments',
		'/ru/assessments?page=25',
		'/ru/account/data.json',
		'/en/search?q=the+city',
		'/ar/search?q=city&show=1000&page=9999',
		'/ru/search?q=%D0%B3%D0%BE%D1%80%D0%BE%D0%B4',
		'/en/search/index.json',
		'/en/data?show=all',
		'/en/data/egdi-2024.xlsx',
		'/en/glossary',
		'/en/references',
		'/en/compendium',
		'/en/courses/local/how-losi-works/print'
	]) {
		const headers = { cookie: `session=${session}` };
		const ask = async () => {
			const answer = await fetch(server.origin + path, { headers });
			await answer.arrayBuffer();
			return answer.status;
		};
		const statuses: number[] = [];
		const stood = await standstillDuring(server, async () => {
			const asked = Array.from({ length: AT_ONCE }, ask);
			statuses.push(...(await Promise.all(asked)));
		});
		outcomes.push(
			equal(`${path.replace(fullCity, '…')}, ${AT_ONCE} at once`, '200', [...new Set(statuses)]),
			holds(
				'  the event loop stands still',
				`at most ${MOST_STANDSTILL_MS} ms`,
				`${stood} ms`,
				stood <= MOST_STANDSTILL_MS
			)
		);
	}
	return outcomes;
}
