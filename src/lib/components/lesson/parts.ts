// What the Markdown of a lesson turns into; the preprocessor writes the import.
export { default as Heading } from './Heading.svelte';
export { default as Question } from './LessonQuestion.svelte';
export { default as Reference } from './Reference.svelte';
export { default as Source } from './SourceMark.svelte';
export { default as Term } from './Term.svelte';
export { default as Wide } from './Wide.svelte';
