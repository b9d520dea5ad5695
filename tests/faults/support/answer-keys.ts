import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { rightAnswer, wrongAnswer } from '../../../scripts/right-answer';
import type { Question } from '../../../src/lib/domain/quiz/question';
import { DATABASE_FILE } from '../../../src/lib/server/db/database';
import { formKeys, type FormKeys } from '../../../src/lib/server/learning/checks/form-keys';
import type { ShownForm } from './visitor';

/** The keys of the forms that the server of a data folder shows. */
export function keysOfFolder(folder: string): FormKeys {
	const database = new Sqlite(join(folder, DATABASE_FILE), { readonly: true });
	const secret = database.prepare(`select value from setting where name = 'draw-secret'`).pluck();
	const keys = formKeys(String(secret.get()));
	database.close();
	return keys;
}

/** The fields of a shown form, filled with the right or the wrong answer. */
export function filled(
	form: ShownForm,
	question: Question,
	keys: FormKeys,
	how: 'right' | 'wrong'
): Record<string, string> {
	const { question: id = '', attempt = '', asked = '' } = form.fields;
	const fill = how === 'right' ? rightAnswer : wrongAnswer;
	const given = [...fill(question, keys.draw(attempt, question.id))];
	const values = given.map(([name, all]) => [name, all[0] ?? ''] as const);
	return { question: id, attempt, asked, ...Object.fromEntries(values) };
}
