import { readConversation } from '../../../conversation/readConversation';
import type { Ticket } from '../../../conversation/Ticket';
import { checkModel, type EmotionModel } from '../../../emotion/EmotionModel';
import { readCustomer } from '../../../emotion/readCustomer';
import type { Reading } from '../../../emotion/Reading';
import { logTrouble } from '../../../logTrouble';
import { scenarioFromTicket, type ScenarioDraft } from '../../../practice/scenarioFromTicket';
import { channelKind } from '../../../suggestions/channelKind';
import { findSituations } from '../../../suggestions/findSituations';
import { readSituationWords } from '../../../suggestions/SituationPhrases';
import english from '../../../suggestions/situations/en.json';
import { withOrdinaryLines } from './blankScenario';

/**
 * Makes a scenario of a ticket, without names, addresses and numbers.
 *
 * @param inventedName by which the customer goes in it.
 */
export async function draftFromTicket(
  ticket: Ticket,
  inventedName: string,
): Promise<ScenarioDraft> {
  const conversation = readConversation(ticket);
  const model = await loadModel();
  // As the customer came in, which is where a conversation begins.
  const reading =
    model === null ? null : (readCustomer(conversation, model).trend[0]?.reading ?? null);
  const [found] = findSituations(
    conversation,
    ticket.subject,
    ticket.tags,
    [readSituationWords(english)],
    reading,
  );
  const { scenario, removed } = scenarioFromTicket({
    key: '',
    subject: ticket.subject,
    customerName: ticket.requester?.name ?? '',
    inventedName,
    conversation,
    ...moodFrom(reading),
    situation: found?.situation ?? 'service',
    channel: channelKind(ticket.channel),
  });
  return { scenario: withOrdinaryLines(scenario), removed };
}

/** Not sure: the admin says how the customer is. */
function moodFrom(
  reading: Reading | null,
): Pick<Reading, 'intensity'> & { state: Reading['state'] } {
  return { state: reading?.state ?? 'neutral', intensity: reading?.intensity ?? 0 };
}

/** @returns `null` where it does not load: the admin then chooses the state. */
async function loadModel(): Promise<EmotionModel | null> {
  try {
    const { default: artefact } = await import(
      /* webpackChunkName: "model" */ '../../../emotion/artefact/model.json'
    );
    const checked = checkModel(artefact);
    if (checked.kind === 'refused') throw new Error(checked.why);
    return checked.model;
  } catch (error) {
    logTrouble('the model did not load; the state of the ticket is not read.', error);
    return null;
  }
}
