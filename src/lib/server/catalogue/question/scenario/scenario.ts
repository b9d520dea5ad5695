import type * as v from 'valibot';
import type { KindContent } from '../kind-content';
import { ScenarioBlock, ScenarioTexts } from './scenario-block';
import { scenarioFaults } from './scenario-faults';
import { translateScenario } from './translate-scenario';

/** A situation with branches. */
export const scenario = {
	block: ScenarioBlock,
	texts: ScenarioTexts,
	build: ({ steps, ends }, head) => ({ ...head, kind: 'scenario', steps, ends }),
	translate: translateScenario,
	faults: scenarioFaults
} satisfies KindContent<'scenario', v.InferOutput<typeof ScenarioBlock>, ScenarioTexts>;
