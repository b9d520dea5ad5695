import type { Block } from '../outline';
import type { OutlineVoice } from './voice';

/** What the answers fill into one section. */
export interface Draft {
	/** Everything the words depend on, the same in every language; equal when nothing changed. */
	readonly inputs: string;
	/** Empty when the answers say nothing about this section. */
	readonly blocks: readonly Block[];
}

/** What one section is drafted with, and the words that come of it. */
export type Drafter<Facts> = (
	facts: Facts,
	voice: OutlineVoice
) => { readonly inputs: unknown; readonly blocks: readonly Block[] };
