import type { Conversation } from './conversation/Conversation';
import { readConversation } from './conversation/readConversation';
import { saidText } from './conversation/saidText';
import type { Ticket } from './conversation/Ticket';
import type { EmotionModel } from './emotion/EmotionModel';
import { readCustomer, type CustomerReading } from './emotion/readCustomer';
import type { Reading } from './emotion/Reading';
import type { Entry } from './library/Entry';
import { channelKind } from './suggestions/channelKind';
import { customerLanguage } from './suggestions/customerLanguage';
import { findSituations, type FoundSituation } from './suggestions/findSituations';
import { rankSuggestions } from './suggestions/rankSuggestions';
import type { Suggestion } from './suggestions/Suggestion';
import { greetingName } from './templates/greetingName';
import type { TemplateValues } from './templates/placeholders';
import { templateValues } from './templates/templateValues';

export type AssistOptions = {
  model: EmotionModel;
  library: readonly Entry[];
  /** Zendesk's name of the channel on which the reply goes out; the ticket's own by default. */
  channel?: string;
  /** Keys of the entries that the agent does not want for this ticket. */
  dismissed?: ReadonlySet<string>;
  /** Readings of messages that were read before, by message id. */
  known?: ReadonlyMap<string, Reading>;
  /** ISO day, for templates that ask for it. */
  today?: string;
};

/** All that Attune has to say about a ticket. */
export type Assistance = {
  conversation: Conversation;
  customer: CustomerReading;
  situations: FoundSituation[];
  greeting: ReturnType<typeof greetingName>;
  /** To fill a suggestion again with `fillEntry`, when the agent types a fact or changes the name. */
  values: TemplateValues;
  suggestions: Suggestion[];
};

/** A ticket becomes a conversation, the conversation a reading, and the reading fitting replies, filled in. */
export function assist(ticket: Ticket, options: AssistOptions): Assistance {
  const conversation = readConversation(ticket);
  const customer = readCustomer(conversation, options.model, options.known);
  const situations = findSituations(conversation, ticket.subject, ticket.tags);
  const greeting = greetingName(ticket.requester);
  const values = templateValues(ticket, greeting);
  const suggestions = rankSuggestions({
    library: options.library,
    reading: customer.now,
    situations,
    channel: channelKind(options.channel ?? ticket.channel),
    values,
    sent: conversation.messages
      .filter((message) => message.from === 'agent')
      .map((message) => saidText(message.text, message.segments)),
    dismissed: options.dismissed ?? new Set(),
    language: customerLanguage(customer.now, ticket.requester?.locale ?? null),
    variation: String(ticket.id),
    ...(options.today === undefined ? {} : { today: options.today }),
  });
  return { conversation, customer, situations, greeting, values, suggestions };
}
