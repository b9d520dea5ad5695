/** A browser that this project drives itself, since Playwright drives neither one this old nor Debian’s Firefox. */
export interface DrivenBrowser {
	/** Name and version, as the browser tells them. */
	readonly name: string;
	open(address: string): Promise<void>;
	/** Runs an expression in the page and gives its value, which must fit into JSON. */
	evaluate(expression: string): Promise<unknown>;
	/** Presses the mouse at a place of the window. */
	press(x: number, y: number): Promise<void>;
	key(name: 'Escape' | 'Enter'): Promise<void>;
	/** Writes into the field that has the focus. */
	write(text: string): Promise<void>;
	picture(file: string): Promise<void>;
	/** Errors of scripts and the console since the start. */
	readonly faults: readonly string[];
	close(): Promise<void>;
}

/** Why a browser could not be had. */
export interface MissingBrowser {
	readonly name: string;
	readonly reason: string;
}

/** Size of a small phone’s window. */
export const WINDOW = { width: 360, height: 740 } as const;
