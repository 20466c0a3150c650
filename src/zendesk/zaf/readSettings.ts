import * as v from 'valibot';
import { part } from './part';

/** What the admin has set in Zendesk's own app settings (`parameters` in manifest.json). */
export type Settings = {
  /** Whether a reply with an open gap or placeholder is held back once before it is sent. */
  guardsOpenFacts: boolean;
  /** What agents may not promise, as the admin wrote it: "refund, legal". */
  forbiddenPromises: string;
  /** Whether replies with an extra-mile offer are suggested. */
  offersGestures: boolean;
  /** States at which Attune stays in the background, as the admin wrote them: "happy, neutral". */
  quietStates: string;
  /** Whether replies greet by name, unless the agent wants it otherwise. */
  greetsByName: boolean;
  /** Whether the built-in replies are offered beside the account's own. */
  offersBuiltIn: boolean;
  /** Whether tickets on which a reply was used are tagged. */
  tagsTickets: boolean;
  /** Checkboxes that came as something else, by the parameter's name; they are as if they were not set. */
  odd: readonly Checkbox[];
};

/** A parameter that an update of the app has added stays unset until an admin saves the settings. */
export const DEFAULT_SETTINGS: Settings = {
  guardsOpenFacts: true,
  forbiddenPromises: '',
  offersGestures: true,
  quietStates: '',
  greetsByName: true,
  offersBuiltIn: true,
  tagsTickets: false,
  odd: [],
};

/** Checkboxes arrive as booleans; some versions write them out. */
const flag = v.union([
  v.boolean(),
  v.pipe(
    v.picklist(['true', 'false']),
    v.transform((word) => word === 'true'),
  ),
]);

const CHECKBOXES = [
  'guard_open_facts',
  'offer_gestures',
  'greet_by_name',
  'offer_built_in',
  'tag_tickets',
] as const;
export type Checkbox = (typeof CHECKBOXES)[number];

const registration = v.object({
  metadata: v.object({
    settings: v.object({
      guard_open_facts: v.fallback(flag, DEFAULT_SETTINGS.guardsOpenFacts),
      forbidden_promises: v.fallback(v.string(), DEFAULT_SETTINGS.forbiddenPromises),
      offer_gestures: v.fallback(flag, DEFAULT_SETTINGS.offersGestures),
      quiet_states: v.fallback(v.string(), DEFAULT_SETTINGS.quietStates),
      greet_by_name: v.fallback(flag, DEFAULT_SETTINGS.greetsByName),
      offer_built_in: v.fallback(flag, DEFAULT_SETTINGS.offersBuiltIn),
      tag_tickets: v.fallback(flag, DEFAULT_SETTINGS.tagsTickets),
    }),
  }),
});

/**
 * @param registered the message with which the host registers the app.
 * @returns the settings; what is missing or odd is as if it were not set.
 */
export function readSettings(registered: unknown): Settings {
  const read = v.safeParse(registration, registered);
  if (!read.success) return DEFAULT_SETTINGS;
  const { settings } = read.output.metadata;
  return {
    guardsOpenFacts: settings.guard_open_facts,
    forbiddenPromises: settings.forbidden_promises,
    offersGestures: settings.offer_gestures,
    quietStates: settings.quiet_states,
    greetsByName: settings.greet_by_name,
    offersBuiltIn: settings.offer_built_in,
    tagsTickets: settings.tag_tickets,
    odd: findOdd(part(part(registered, 'metadata'), 'settings')),
  };
}

function findOdd(settings: unknown): Checkbox[] {
  return CHECKBOXES.filter((name) => {
    const value = part(settings, name);
    const isUnset = value === undefined || value === null || value === '';
    return !isUnset && !v.is(flag, value);
  });
}
