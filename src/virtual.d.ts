declare module 'virtual:catalogue' {
	/** The catalogue as JSON, written by vite.config.ts. */
	const text: string;
	export default text;
}
