import { createContext, getContext, setContext } from 'svelte';
import type { BodyView, SourceRow } from '$lib/domain/course/body-view';
import type { Locale } from '$lib/domain/locale/locales';
import type { PaperView, QuestionView } from '$lib/domain/quiz/question-view';

/** The questions of a text by id: each with its form, or printed. */
export type ShownQuestions =
	| { readonly paper: false; readonly byId: Readonly<Record<string, QuestionView>> }
	| { readonly paper: true; readonly byId: Readonly<Record<string, PaperView>> };

/** What the parts of a lesson's text need to show themselves. */
export interface LessonContext extends Pick<BodyView, 'terms' | 'links'> {
	/** Interface language of the page. */
	readonly locale: Locale;
	readonly questions: ShownQuestions;
	readonly sources: readonly Pick<SourceRow, 'key'>[];
}

export const [useLesson, provideLesson] = createContext<() => LessonContext>();

const OUTLINE = Symbol('outline');

/** Level of the headings of a text in a page that holds several texts. */
export interface Outline {
	/** Put before the ids of headings, so that no two on the page are equal. */
	readonly prefix: string;
	/** Levels that headings move down. */
	readonly down: 0 | 1;
}

/** Places the headings of the texts below; without it they keep the level they were written with. */
export function provideOutline(outline: Outline): void {
	setContext(OUTLINE, outline);
}

/** The place of headings in this page. */
export function useOutline(): Outline {
	return getContext<Outline | undefined>(OUTLINE) ?? { prefix: '', down: 0 };
}
