import type { Conversation } from './conversation/Conversation';
import { readConversation } from './conversation/readConversation';
import { saidText } from './conversation/saidText';
import type { Ticket } from './conversation/Ticket';
import type { EmotionModel } from './emotion/EmotionModel';
import { readCustomer, type CustomerReading } from './emotion/readCustomer';
import type { Reading } from './emotion/Reading';
import { readingsById } from './emotion/readingsById';
import type { Entry } from './library/Entry';
import type { Occasion } from './library/fillEntry';
import { channelKind } from './suggestions/channelKind';
import { customerLanguage } from './suggestions/customerLanguage';
import { findSituations, type FoundSituation } from './suggestions/findSituations';
import { isGreeted } from './suggestions/isGreeted';
import type { LanguagePack, PackShelf } from './suggestions/LanguagePack';
import { rankSuggestions } from './suggestions/rankSuggestions';
import type { Suggestion } from './suggestions/Suggestion';
import { greetingName } from './templates/greetingName';
import type { TemplateValues } from './templates/placeholders';
import { templateValues } from './templates/templateValues';

export type AssistOptions = {
  model: EmotionModel;
  /** English, and the customer's language where there is a pack for it. */
  packs: readonly LanguagePack[];
  /** Zendesk's name of the channel on which the reply goes out; the ticket's own by default. */
  channel?: string;
  /** Keys of the entries that the agent does not want for this ticket. */
  dismissed?: ReadonlySet<string>;
  /** Readings of messages that were read before, by message id. */
  known?: ReadonlyMap<string, Reading>;
  /** ISO day, for templates that ask for it. */
  today?: string;
  /** ISO time, to know how long the customer has been waiting. */
  now?: string;
};

/** All that Attune has to say about a ticket. */
export type Assistance = {
  conversation: Conversation;
  customer: CustomerReading;
  situations: FoundSituation[];
  greeting: ReturnType<typeof greetingName>;
  /** ISO 639-1 code of the language to answer in. Without a pack for it, English stands in. */
  language: string;
  /** All that there is to choose from. */
  library: readonly Entry[];
  /** These two to fill a suggestion again with `fillEntry`, when the agent types a fact or changes the name. */
  values: TemplateValues;
  occasion: Occasion;
  suggestions: Suggestion[];
};

/** A ticket becomes a conversation, the conversation a reading, and the reading fitting replies, filled in. */
export function assist(ticket: Ticket, options: AssistOptions): Assistance {
  const conversation = readConversation(ticket);
  const customer = readCustomer(
    conversation,
    options.model,
    options.known,
    options.now === undefined ? {} : { now: options.now },
  );
  const { packs, today } = options;
  const situations = findSituations(
    conversation,
    ticket.subject,
    ticket.tags,
    packs.map(({ phrases }) => phrases),
  );
  const language = customerLanguage(customer.now, ticket.requester?.locale ?? null);
  const replyLanguage = packs.some((pack) => pack.language === language) ? language : 'en';
  const greeting = greetingName(ticket.requester, replyLanguage);
  const values = templateValues(ticket, greeting);
  const occasion = {
    greet: !isGreeted(conversation.messages, greeting.address),
    ...(today === undefined ? {} : { today }),
  };
  const library = packs.flatMap(({ entries }) => entries);
  const suggestions = rankSuggestions({
    library,
    reading: customer.now,
    situations,
    channel: channelKind(options.channel ?? ticket.channel),
    values,
    sent: conversation.messages
      .filter((message) => message.from === 'agent')
      .map((message) => saidText(message.text, message.segments)),
    dismissed: options.dismissed ?? new Set(),
    language,
    variation: String(ticket.id),
    occasion,
  });
  return {
    conversation,
    customer,
    situations,
    greeting,
    language,
    library,
    values,
    occasion,
    suggestions,
  };
}

/**
 * The same, with the replies of the customer's language beside the English ones, where the shelf has them.
 *
 * @param options `packs` are taken from the shelf.
 */
export async function assistInTheirLanguage(
  ticket: Ticket,
  options: Omit<AssistOptions, 'packs'>,
  shelf: PackShelf,
): Promise<Assistance> {
  const english = await shelf.take('en');
  const packs = english === null ? [] : [english];
  const assistance = assist(ticket, { ...options, packs });
  if (assistance.language === 'en') return assistance;
  const theirs = await shelf.take(assistance.language);
  if (theirs === null) return assistance;
  const known = readingsById(assistance.customer);
  return assist(ticket, { ...options, known, packs: [...packs, theirs] });
}
