import { describe, expect, it } from 'vitest';
import { NO_WORK } from '$lib/domain/progress/course-progress';
import { fixtureFiles } from '../../../../../tests/support/content/fixture-content';
import { allLessons, lessonPath } from '../../catalogue/catalogue';
import { parseCatalogue } from '../../catalogue/parse-catalogue';
import { wayInView } from './way-in-view';

const catalogue = parseCatalogue(fixtureFiles);
const [place] = allLessons(catalogue);
if (!place) throw new Error('the fixture has no lesson');
const { lesson } = place;
const headings = lesson.texts.source.headings;

const leftAt = (headingId: string) => ({
	...NO_WORK,
	places: new Map([[lesson.id, { headingId, sequence: 1 }]])
});

describe('wayInView', () => {
	it('leads to the first lesson with its minutes', () => {
		expect(wayInView(catalogue, 'en', NO_WORK)).toMatchObject({
			type: 'begin',
			href: `/en${lessonPath(place)}`,
			minutes: lesson.minutes
		});
	});

	it('leads back to the heading and leaves the minutes of what was read out', () => {
		const last = headings.at(-1);
		const view = wayInView(catalogue, 'en', leftAt(last?.id ?? ''));
		expect(view).toMatchObject({
			type: 'resume',
			href: `/en${lessonPath(place)}#${last?.id}`,
			heading: { text: last?.text, lang: undefined }
		});
		expect(view).toHaveProperty('minutesLeft', Math.ceil(lesson.minutes / (headings.length + 1)));
	});

	it('leads to the top of the lesson when its heading is gone', () => {
		expect(wayInView(catalogue, 'en', leftAt('gone'))).toMatchObject({
			type: 'resume',
			href: `/en${lessonPath(place)}`,
			heading: undefined,
			minutesLeft: lesson.minutes
		});
	});
});
