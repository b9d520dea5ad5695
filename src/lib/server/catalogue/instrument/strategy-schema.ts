import * as v from 'valibot';
import { SECTION_IDS, SOFTWARE_SECTION_IDS } from '$lib/domain/strategy/section-id';
import { Id, Text, Texts } from '../schema-fields';

const Guidance = v.strictObject({
	title: Text,
	guidance: Text,
	questions: Texts,
	example: v.union([Text, Texts]),
	blank: v.union([Text, Texts]),
	sources: v.optional(v.array(v.string()), [])
});
/** strategy/<locale>.yaml: guidance by section. */
export const StrategyFile = v.strictObject({
	...(Object.fromEntries(SECTION_IDS.map((id) => [id, Guidance])) as Record<
		(typeof SECTION_IDS)[number],
		typeof Guidance
	>),
	sdg: v.record(v.string(), Text),
	compact: v.array(v.strictObject({ id: Id, text: Text }))
});

/** strategy/software.<locale>.yaml: guidance for an outline about software. */
export const SoftwareGuidanceFile = v.strictObject(
	Object.fromEntries(SOFTWARE_SECTION_IDS.map((id) => [id, Guidance])) as Record<
		(typeof SOFTWARE_SECTION_IDS)[number],
		typeof Guidance
	>
);
