import type { Course } from '../../src/lib/domain/course/course';
import { registerAccount } from '../../src/lib/server/auth/accounts';
import { newSecret } from '../../src/lib/server/auth/passwords/hash-secret';
import { startSession } from '../../src/lib/server/auth/sessions';
import { allLessons, type Catalogue } from '../../src/lib/server/catalogue/catalogue';
import { readConfig } from '../../src/lib/server/config';
import { openDatabase, type Database } from '../../src/lib/server/db/open-database';
import { cookieNames } from '../../src/lib/server/http/requests/cookies';
import { submitAttempt } from '../../src/lib/server/learning/checks/attempts';
import { completeLesson } from '../../src/lib/server/learning/progress/completions';
import { drawSecret } from '../../src/lib/server/learning/checks/draw-secret';
import { formKeys } from '../../src/lib/server/learning/checks/form-keys';
import { newId } from '../../src/lib/server/new-id';
import { rightAnswer } from '../../scripts/right-answer';

/** The cookies of people who are signed in. */
export interface SignedInPeople {
	/** Half-way through the first course. */
	readonly reader: string;
	/** Fresh accounts, so that no one person gathers all answers of the load. */
	readonly answerers: readonly string[];
	/** Of the installation, from which its forms follow. */
	readonly secret: string;
}

/** Makes accounts in an empty data folder and signs them in; the server must not run yet. */
export async function signPeopleIn(dataDir: string, catalogue: Catalogue): Promise<SignedInPeople> {
	const db = openDatabase(dataDir, readConfig({}).migrations);
	const secret = await drawSecret(db);
	const keys = formKeys(secret);
	const reader = await register(db, 'reader');
	for (const { lesson } of firstHalf(catalogue)) {
		for (const question of lesson.texts.source.questions) {
			const formId = newId();
			const fields = rightAnswer(question, keys.draw(formId, question.id));
			const seal = keys.seal(question);
			const now = Date.now();
			const { learnerId } = reader;
			await submitAttempt(db, {
				learnerId,
				lesson,
				question,
				keys,
				formId,
				seal,
				fields,
				locale: 'en',
				now
			});
		}
		await completeLesson(db, { learnerId: reader.learnerId, lesson, now: Date.now() });
	}
	const answerers: string[] = [];
	for (let number = 1; number <= 50; number += 1) {
		answerers.push((await register(db, `answerer-${number}`)).cookie);
	}
	db.close();
	return { reader: reader.cookie, answerers, secret };
}

function firstHalf(catalogue: Catalogue) {
	const course: Course | undefined = catalogue.courses[0];
	const lessons = allLessons(catalogue).filter((place) => place.course === course);
	return lessons.slice(0, Math.ceil(lessons.length / 2));
}

async function register(
	db: Database,
	name: string
): Promise<{ learnerId: string; cookie: string }> {
	const registered = await registerAccount(db, {
		email: `${name}@example.org`,
		name,
		password: newSecret(),
		locale: 'en',
		theme: 'device',
		now: Date.now()
	});
	if (registered.type !== 'registered') throw new Error(`${name} is ${registered.type}`);
	const { id, learnerId } = registered.account;
	const session = await startSession(db, id, 'bench');
	return { learnerId, cookie: `${cookieNames(false).session}=${session.id}` };
}
