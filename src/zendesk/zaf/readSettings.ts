import * as v from 'valibot';

/** What the admin has set in Zendesk's own app settings (`parameters` in manifest.json). */
export type Settings = {
  /** Whether a reply with an open gap or placeholder is held back once before it is sent. */
  guardsOpenFacts: boolean;
  /** What agents may not promise, as the admin wrote it: "refund, legal". */
  forbiddenPromises: string;
};

/** A parameter that an update of the app has added stays unset until an admin saves the settings. */
const DEFAULTS: Settings = { guardsOpenFacts: true, forbiddenPromises: '' };

/** Checkboxes arrive as booleans; some versions write them out. */
const flag = v.union([
  v.boolean(),
  v.pipe(
    v.picklist(['true', 'false']),
    v.transform((word) => word === 'true'),
  ),
]);

const registration = v.object({
  metadata: v.object({
    settings: v.object({
      guard_open_facts: v.fallback(flag, DEFAULTS.guardsOpenFacts),
      forbidden_promises: v.fallback(v.string(), DEFAULTS.forbiddenPromises),
    }),
  }),
});

/**
 * @param registered the message with which the host registers the app.
 * @returns the settings; what is missing or odd is as if it were not set.
 */
export function readSettings(registered: unknown): Settings {
  const read = v.safeParse(registration, registered);
  if (!read.success) return DEFAULTS;
  const { guard_open_facts, forbidden_promises } = read.output.metadata.settings;
  return { guardsOpenFacts: guard_open_facts, forbiddenPromises: forbidden_promises };
}
