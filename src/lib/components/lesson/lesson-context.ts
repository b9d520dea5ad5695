import type { Locale } from '$lib/domain/locale/locales';
import { createContext, getContext, setContext } from 'svelte';
import type { Explanation, PublicQuestion } from '$lib/domain/quiz/question';

/** A question as a page shows it; see the server's view of the same shape. */
export interface QuestionShown {
	readonly question: PublicQuestion;
	readonly number: number;
	readonly of: number;
	/** Id of the form. */
	readonly attemptId: string;
	/** Seal of the question as it is asked; the form sends it back. */
	readonly seal: string;
	readonly explanation?: Explanation;
	readonly remark?: 'wrong-though-sure' | 'right-though-guessing';
	readonly rule?: { readonly id: string; readonly code: string; readonly question: string };
	readonly values: Readonly<Record<string, readonly string[]>>;
	readonly fault?:
		'incomplete' | 'unreadable' | 'doubled' | 'ambiguous' | 'changed' | 'superseded' | 'no-cookie';
	/** The place or match that was given twice. */
	readonly doubled?: string;
	/** The numbers that the typed text can mean. */
	readonly meanings?: readonly { readonly value: string; readonly text: string }[];
}

/** What the parts of a lesson's text need to show themselves. */
export interface LessonContext {
	/** Interface language of the page. */
	readonly locale: Locale;
	readonly questions: Readonly<Record<string, QuestionShown>>;
	readonly terms: Readonly<Record<string, { readonly term: string; readonly text: string }>>;
	readonly links: Readonly<Record<string, string>>;
	readonly sources: readonly { readonly key: string }[];
	/** Paper shows questions without forms. */
	readonly paper: boolean;
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
