import type { PublicOption } from '../choices/choice';

export interface ScenarioChoice {
	readonly id: string;
	readonly text: string;
	/** The step it leads to; a choice without one leads to an end. */
	readonly next?: string | undefined;
	readonly end?: string | undefined;
	readonly because: string;
}

export interface ScenarioStep {
	readonly id: string;
	readonly text: string;
	readonly choices: readonly ScenarioChoice[];
}

export interface ScenarioEnd {
	readonly id: string;
	readonly outcome: 'right' | 'partly' | 'wrong';
	readonly text: string;
}

/** How far a scenario has been walked. */
export interface ScenarioScene {
	readonly story: readonly { readonly text: string; readonly chosen: string }[];
	readonly text: string;
	/** Values of the choices made so far, for the form to send again. */
	readonly path: readonly string[];
}

/** One step of a scenario on paper. */
export interface PaperScene {
	readonly number: number;
	readonly text: string;
	/** `goTo` is the number of the step to go on at; undefined where the story ends. */
	readonly choices: readonly { readonly text: string; readonly goTo: number | undefined }[];
}

/** The way through a scenario; the grade tells the outcome of its end. */
export interface ExplainedStory {
	readonly scenes: readonly {
		readonly text: string;
		readonly chosen: string;
		readonly because: string;
	}[];
	readonly end: string;
}

interface PublicScenario {
	/** The choices of its current step. */
	readonly options: readonly PublicOption[];
	readonly scene: ScenarioScene;
}

/** A situation with branches: each choice leads to another step or to an end. */
export interface ScenarioShape {
	readonly question: {
		/** The first one is the start. */
		readonly steps: readonly ScenarioStep[];
		readonly ends: readonly ScenarioEnd[];
	};
	readonly public: PublicScenario;
	readonly paper: PublicScenario & { readonly scenes: readonly PaperScene[] };
	readonly explanation: { readonly story: ExplainedStory };
}
