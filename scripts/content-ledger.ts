import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { readDiskFiles } from '../src/lib/server/catalogue/disk-files';
import { extendLedger, ledgerText } from '../src/lib/server/catalogue/ledger';
import { parseCatalogue } from '../src/lib/server/catalogue/parse-catalogue';
import { LedgerFile } from '../src/lib/server/catalogue/schemas/reference';

// Appends the ids of new lessons and questions to content/ledger.yaml. Run before a release; content must be in order.
const project = process.argv[2] ?? process.cwd();
const file = join(project, 'content/ledger.yaml');
const catalogue = parseCatalogue(readDiskFiles(project));
const before = existsSync(file)
	? v.parse(LedgerFile, parse(readFileSync(file, 'utf8')))
	: { lessons: [], questions: [] };
const after = extendLedger(before, catalogue);
writeFileSync(file, ledgerText(after));
console.log(
	`New in the ledger: ${after.lessons.length - before.lessons.length} lessons, ` +
		`${after.questions.length - before.questions.length} questions.`
);
