import type { Assistance } from '../assist';
import type { Conversation } from '../conversation/Conversation';
import type { Reading } from '../emotion/Reading';
import type { KeptRecalibration } from '../insights/corrections/keptRecalibration';
import { logTrouble } from '../logTrouble';
import { withLetters } from './lateLetters';
import type { Assistant } from './TicketWatcher';
import type { OwnReplies } from '../library/offeredEntries';
import { pause } from '../ui/pause';
import { warmTicket } from './warmTicket';
import { withoutGestures, type Shelf } from './withoutGestures';
import { withOwnReplies } from './withOwnReplies';

/** `failed`: a chunk did not load, or the model does not fit this version of the code. */
export type LoadedAssistant =
  | { kind: 'ready'; assistantFor: (policy: Policy) => Assistant; model: LoadedModel }
  | { kind: 'failed'; detail: string };

/** The model by itself, for whoever learns of its readings. */
export type LoadedModel = {
  version: string;
  /** The customer's state now as the model reads it, whatever agents have taught. */
  read: (conversation: Conversation) => Reading | null;
};

export type Rehearsal = {
  /** Whether there is still time for one: once the host has answered, it would hold the real ticket up. */
  isTime: () => boolean;
  /** Is given what there is to say of the invented `warmTicket`. */
  draw: (assistance: Assistance) => void;
};

/** What the company allows to be offered. */
export type Policy = {
  /** Whether replies with an extra-mile offer are among the suggestions. */
  gestures: boolean;
};

/**
 * Loads the model, the library and the flow as chunks of their own, so that they do not hold up the first paint.
 *
 * @param rehearsal for the time in which the host is awaited.
 */
export async function loadAssistant(rehearsal: Rehearsal): Promise<LoadedAssistant> {
  try {
    const [{ assistInTheirLanguage, checkModel, readCustomer, PackShelf }, { default: artefact }] =
      await Promise.all([
        loadFlow(),
        import(/* webpackChunkName: "model" */ '../emotion/artefact/model.json'),
        fetchReplies(),
      ]);
    const checked = checkModel(artefact);
    if (checked.kind === 'refused') return { kind: 'failed', detail: checked.why };
    const { model } = checked;
    // The module stays for as long as the ticket is open; its long texts, a megabyte, are in the model by now.
    artefact.weights = '';
    artefact.fingerprints = '';
    const shelf = new PackShelf((language, error) => {
      logTrouble(`the replies in "${language}" did not load.`, error);
    });
    if ((await shelf.take('en')) === null) return { kind: 'failed', detail: 'no replies' };
    rehearseInSteps(() => assistInTheirLanguage(warmTicket, { model }, shelf), rehearsal).catch(
      (error: unknown) => logTrouble('the rehearsal failed.', error),
    );
    return {
      kind: 'ready',
      model: {
        version: artefact.version,
        read: (conversation) =>
          readCustomer(conversation, model, new Map(), {
            now: new Date().toISOString(),
          }).now,
      },
      assistantFor: ({ gestures }) => {
        const shelfOf = rememberLast((own: OwnReplies): Shelf => {
          const whole = withOwnReplies(shelf, own);
          return gestures ? whole : withoutGestures(whole);
        });
        return ({ ticket, target }, known, { choices, details, own, learned }) => {
          const { dismissed, corrected } = choices;
          // A note is a draft of what the customer will read, or is not for the customer at all.
          const channel = (target.kind === 'reply' && target.channel) || ticket.channel;
          const clock = new Date();
          const now = clock.toISOString();
          const today = toDay(clock);
          return withLetters(() =>
            assistInTheirLanguage(
              ticket,
              {
                model,
                channel,
                known,
                dismissed,
                ...(corrected === null ? {} : { corrected }),
                ...recalibrationFor(artefact.version, learned),
                details,
                now,
                today,
              },
              shelfOf(own),
            ),
          );
        };
      },
    };
  } catch (error) {
    return { kind: 'failed', detail: String(error) };
  }
}

/** A ticket is answered many times with the same replies. */
function rememberLast<A, B>(make: (given: A) => B): (given: A) => B {
  let last: { given: A; made: B } | null = null;
  return (given) => {
    if (last?.given !== given) last = { given, made: make(given) };
    return last.made;
  };
}

/** What was learned of another model's readings says nothing about this one's. */
function recalibrationFor(version: string, learned: KeptRecalibration | null) {
  if (learned === null || !learned.on || learned.model !== version) return {};
  return { recalibration: learned.recalibration };
}

/** Beside the rest, not after it: the shelf asks for it anyway. If it does not load, the shelf says so. */
async function fetchReplies(): Promise<void> {
  await import(/* webpackChunkName: "replies-en" */ '../library/builtIn/en.json').catch(() => {});
}

/** The host is heard between the steps; what it leaves no time for is left out. */
async function rehearseInSteps(
  read: () => Promise<Assistance>,
  { isTime, draw }: Rehearsal,
): Promise<void> {
  await pause();
  if (!isTime()) return;
  await read();
  await pause();
  if (!isTime()) return;
  // Twice: V8 makes machine code of a regular expression when it is used a second time.
  const assistance = await read();
  await pause();
  if (isTime()) draw(assistance);
}

/** One chunk of code; the data are chunks of their own. */
async function loadFlow() {
  const [assist, model, reading, packs] = await Promise.all([
    import(/* webpackChunkName: "assist" */ '../assist'),
    import(/* webpackChunkName: "assist" */ '../emotion/EmotionModel'),
    import(/* webpackChunkName: "assist" */ '../emotion/readCustomer'),
    import(/* webpackChunkName: "assist" */ '../suggestions/LanguagePack'),
  ]);
  return { ...assist, ...model, ...reading, ...packs };
}

/** @returns the ISO day where the agent is. */
function toDay(clock: Date): string {
  const parts = [clock.getFullYear(), clock.getMonth() + 1, clock.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
