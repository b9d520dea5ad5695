import type { Locale } from '../../locale/locales';
import type { Worded } from '../../locale/worded';
import type { Standing } from '../../assessment/scoring/criterion-standing';
import type { BandId, Effort } from '../../instrument/instrument';
import type { Cost } from '../outline';
import type { SectionId } from '../section-id';

type DraftMessage =
	| 'context-result'
	| 'context-next'
	| 'context-top'
	| 'context-self'
	| 'context-range'
	| 'context-part'
	| 'context-cheap'
	| 'context-open'
	| 'national-achievement'
	| 'national-challenge'
	| 'local-achievement'
	| 'local-challenge'
	| `objective-${Effort}`
	| 'objective-together'
	| 'lldc'
	| 'monitoring-repeat'
	| 'monitoring-aim'
	| 'monitoring-report'
	| 'goals-targets'
	| 'goals-target'
	| 'goals-compact'
	| 'goals-ours'
	| 'criteria-result'
	| 'criteria-standing'
	| 'criteria-objective'
	| 'criteria-together'
	| 'criteria-repeat'
	| 'criteria-aim';

/** Ids of the interface texts that an outline is written with. */
export type OutlineMessage =
	| `outline-draft-${DraftMessage}`
	| `outline-note-${'filled' | 'written' | 'changed'}`
	| 'outline-kicker'
	| 'outline-default-title'
	| 'outline-subtitle'
	| 'outline-progress'
	| 'outline-disclaimer'
	| 'outline-gap'
	| 'outline-gap-actions'
	| 'outline-indicator'
	| `outline-cost-${Cost}`
	| `standing-${Standing}`
	| `band-${BandId}`;

/** The words, dates and lists of one language, given to the outline from outside. */
export interface OutlineVoice {
	readonly say: (id: OutlineMessage, values?: Readonly<Record<string, string | number>>) => string;
	readonly criterion: (id: string) => string;
	/** Name of the instrument with its edition. */
	readonly instrument: string;
	/** "a, b and c". */
	readonly list: (items: readonly string[]) => string;
	/** A month in words, from YYYY-MM. */
	readonly month: (month: string) => string;
	/** A day in words, from YYYY-MM-DD. */
	readonly day: (day: string) => string;
	/** Name of a country, by its code, if it has no access to the sea. */
	readonly landlocked: (code: string) => string | undefined;
	readonly indicator: (id: string) => { readonly name: string; readonly firstStep: string };
	/** Language of the texts of the questions, when it is not the language of the rest. */
	readonly indicatorLang: Locale | undefined;
	/** Who usually does the work on a question, in the language of its texts; empty where the instrument does not say. */
	readonly owner: (indicatorId: string) => string;
	/** The measure "this question is answered yes", in the same language. */
	readonly measure: (code: string) => string;
	/** Short titles of SDG targets, by number. */
	readonly sdg: Readonly<Record<string, string>>;
	/** Themes of the Global Digital Compact. */
	readonly compact: readonly string[];
	/** Heading of a section. */
	readonly title: (id: SectionId) => Worded;
}
