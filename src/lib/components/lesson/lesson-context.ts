import { createContext } from 'svelte';
import type { Explanation, PublicQuestion } from '$lib/domain/quiz/question';

/** A question as a page shows it; see the server's view of the same shape. */
export interface QuestionShown {
	readonly question: PublicQuestion;
	readonly number: number;
	readonly of: number;
	readonly attemptId: string;
	readonly explanation?: Explanation;
	readonly rule?: { readonly id: string; readonly code: string; readonly question: string };
	readonly values: Readonly<Record<string, readonly string[]>>;
	readonly fault?: 'incomplete' | 'unreadable';
}

/** What the parts of a lesson's text need to show themselves. */
export interface LessonContext {
	/** Interface language of the page. */
	readonly locale: string;
	readonly questions: Readonly<Record<string, QuestionShown>>;
	readonly terms: Readonly<Record<string, { readonly term: string; readonly text: string }>>;
	readonly links: Readonly<Record<string, string>>;
	readonly sources: readonly { readonly key: string }[];
	/** Paper shows questions without forms. */
	readonly paper: boolean;
}

export const [useLesson, provideLesson] = createContext<() => LessonContext>();
