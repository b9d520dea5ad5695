import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { readDiskFiles } from '../../src/lib/server/catalogue/files/disk-files';
import { extendLedger, ledgerText, newIds } from '../../src/lib/server/catalogue/ids/ledger';
import { parseCatalogue } from '../../src/lib/server/catalogue/parse-catalogue';
import { LedgerFile } from '../../src/lib/server/catalogue/reference/reference-schema';

// Appends every new id that stored work can refer to, to content/ledger.yaml. Run before a release; content must be in order.
const project = process.argv[2] ?? process.cwd();
const file = join(project, 'content/ledger.yaml');
const catalogue = parseCatalogue(readDiskFiles(project));
const before = v.parse(LedgerFile, existsSync(file) ? parse(readFileSync(file, 'utf8')) : {});
const after = extendLedger(before, catalogue);
writeFileSync(file, ledgerText(after));
const counts = newIds(before, after).map(([kind, count]) => `${count} ${kind}`);
console.log(`New in the ledger: ${counts.join(', ') || 'nothing'}.`);
