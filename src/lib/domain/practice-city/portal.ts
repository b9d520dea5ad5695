/** A place in the invented world: a page of the portal, another site, the tool desk, or nothing at all. */
export interface Target {
	readonly kind: 'page' | 'outside' | 'desk' | 'dead';
	readonly slug: string;
	/** Id of a block of that page, or of a part of the frame. */
	readonly anchor: string | undefined;
}

export interface PortalLink {
	readonly text: string;
	readonly to: Target;
	readonly note?: string | undefined;
}

export interface FormField {
	readonly name: string;
	readonly label: string;
	readonly input: 'text' | 'area' | 'choice' | 'date' | 'file';
	readonly options: readonly string[];
	readonly hint?: string | undefined;
}

/** What a page says after its form was sent. */
export interface FormOutcome {
	readonly title: string;
	readonly text: readonly string[];
	/** What the assessor noted, where the page cannot show it. */
	readonly seen?: string | undefined;
}

export interface PortalForm {
	readonly kind: 'form';
	readonly id: string;
	readonly title: string;
	readonly fields: readonly FormField[];
	readonly button: string;
	readonly sent: FormOutcome;
}

interface Placed {
	readonly id?: string | undefined;
}

export interface PortalTable extends Placed {
	readonly kind: 'table';
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** One part of a page, in the order in which they are shown. */
export type Block =
	| (Placed & { readonly kind: 'heading' | 'text' | 'notice' | 'seen'; readonly text: string })
	| (Placed & { readonly kind: 'list' | 'steps'; readonly items: readonly string[] })
	| (Placed & { readonly kind: 'links'; readonly items: readonly PortalLink[] })
	| (Placed & {
			readonly kind: 'documents';
			readonly items: readonly {
				readonly name: string;
				readonly about: string;
				readonly shows: string;
			}[];
	  })
	| (Placed & {
			readonly kind: 'answers';
			readonly items: readonly { readonly question: string; readonly answer: string }[];
	  })
	| (Placed & {
			readonly kind: 'image';
			readonly shows: string;
			readonly caption?: string | undefined;
	  })
	| (Placed & { readonly kind: 'chat'; readonly text: string; readonly shows: string })
	| (Placed & {
			readonly kind: 'results';
			readonly text: string;
			readonly tip: string;
			readonly order: string;
			readonly sort: readonly string[];
	  })
	| PortalTable
	| PortalForm;

export interface PortalPage {
	readonly title: string;
	/** Day as YYYY-MM-DD. */
	readonly updated?: string | undefined;
	/** Who runs it and where it is, for a page outside the portal. */
	readonly owner?: string | undefined;
	readonly address?: string | undefined;
	readonly blocks: readonly Block[];
}

/** What is shown around every page of the portal. */
export interface PortalFrame {
	readonly languages: readonly PortalLink[];
	readonly top: readonly PortalLink[];
	readonly menu: readonly PortalLink[];
	readonly search: { readonly label: string; readonly button: string };
	readonly readingHelp: { readonly button: string; readonly shows: string };
	readonly foot: {
		readonly lines: readonly string[];
		readonly links: readonly PortalLink[];
		readonly social: readonly PortalLink[];
	};
}

export type Pages = Readonly<Record<string, PortalPage>>;

/** Parts of the frame that an answer of the key may point to, on any page of the portal. */
export const FRAME_ANCHORS: readonly string[] = ['search', 'languages', 'foot', 'social'];

/** The page on which a visitor arrives. */
export const HOME = 'home';
/** The page that answers the search field. */
export const SEARCH = 'search';
/** The only page outside the portal that is no other site. */
export const DESK = 'desk';

/** The form of a page by its id. */
export function formOf(page: PortalPage, id: string): PortalForm | undefined {
	return page.blocks.find((block): block is PortalForm => block.kind === 'form' && block.id === id);
}

/** All links of a page, in reading order. */
export function linksOf(page: PortalPage): readonly PortalLink[] {
	return page.blocks.flatMap((block) => (block.kind === 'links' ? block.items : []));
}

/** All links that are shown around every page. */
export function frameLinks({ languages, top, menu, foot }: PortalFrame): readonly PortalLink[] {
	return [...languages, ...top, ...menu, ...foot.links, ...foot.social];
}
