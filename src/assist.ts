import type { Conversation, Speaker } from './conversation/Conversation';
import { readConversation } from './conversation/readConversation';
import { saidText } from './conversation/saidText';
import type { Ticket } from './conversation/Ticket';
import type { EmotionModel } from './emotion/EmotionModel';
import { readCustomer, type CustomerReading } from './emotion/readCustomer';
import { correctReading } from './emotion/correctReading';
import type { Recalibration } from './emotion/recalibrate';
import type { Reading, State } from './emotion/Reading';
import { askedDetails } from './library/askedDetails';
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
  /** The customer's state as the agent sees it. */
  corrected?: State;
  /** Readings of messages that were read before, by message id. */
  known?: ReadonlyMap<string, Reading>;
  /** What agents have taught of this model's readings; `known` were made with the same. */
  recalibration?: Recalibration;
  /** Values of `wantedDetails`, once they are loaded; by placeholder. */
  details?: Readonly<Record<string, string>>;
  /** ISO day, for templates that ask for it. */
  today?: string;
  /** ISO time, to know how long the customer has been waiting. */
  now?: string;
};

/** All that Attune has to say about a ticket. */
export type Assistance = {
  conversation: Conversation;
  customer: CustomerReading;
  /** The customer's state now: `customer.now`, or what the agent has made of it. */
  reading: Reading | null;
  situations: FoundSituation[];
  greeting: ReturnType<typeof greetingName>;
  /** ISO 639-1 code of the language to answer in. Without a pack for it, English stands in. */
  language: string;
  /** All that there is to choose from. */
  library: readonly Entry[];
  /** Placeholders that its templates ask for and that the ticket does not bring along. */
  wantedDetails: ReadonlySet<string>;
  /** These two to fill a suggestion again with `fillEntry`, when the agent types a fact or changes the name. */
  values: TemplateValues;
  occasion: Occasion;
  suggestions: Suggestion[];
};

/** A ticket becomes a conversation, the conversation a reading, and the reading fitting replies, filled in. */
export function assist(ticket: Ticket, options: AssistOptions): Assistance {
  return answer(ticket, listen(ticket, options), options);
}

/**
 * The same, with the replies of the customer's language beside the English ones, where the shelf has them.
 *
 * @param options `packs` are taken from the shelf.
 */
export async function assistInTheirLanguage(
  ticket: Ticket,
  options: Omit<AssistOptions, 'packs'>,
  shelf: Pick<PackShelf, 'take'>,
): Promise<Assistance> {
  const heard = listen(ticket, options);
  const languages = [...new Set(['en', heard.language])];
  const packs = await Promise.all(languages.map((language) => shelf.take(language)));
  return answer(ticket, heard, { ...options, packs: packs.filter((pack) => pack !== null) });
}

/** What the customer's own words tell, whichever replies there are. */
type Heard = Pick<Assistance, 'conversation' | 'customer' | 'language'>;

function listen(
  ticket: Ticket,
  { model, known, now, recalibration }: Omit<AssistOptions, 'packs'>,
): Heard {
  const conversation = readConversation(ticket);
  const customer = readCustomer(conversation, model, known, {
    ...(now === undefined ? {} : { now }),
    ...(recalibration === undefined ? {} : { recalibration }),
  });
  const language = customerLanguage(customer.now, ticket.requester?.locale ?? null);
  return { conversation, customer, language };
}

function answer(ticket: Ticket, heard: Heard, options: AssistOptions): Assistance {
  const { conversation, customer, language } = heard;
  const { packs, today, corrected } = options;
  const reading = corrected === undefined ? customer.now : correctReading(customer.now, corrected);
  const situations = findSituations(
    conversation,
    ticket.subject,
    ticket.tags,
    packs.map(({ phrases }) => phrases),
    customer.now,
  );
  const library = packs.flatMap(({ entries }) => entries);
  const own = new Set(packs.flatMap((pack) => [...(pack.own ?? [])]));
  const replyLanguage = library.some((entry) => entry.language === language) ? language : 'en';
  const greeting = greetingName(ticket.requester, replyLanguage);
  const values = templateValues(ticket, greeting, options.details);
  const occasion = {
    greet: !isGreeted(conversation.messages, greeting.address, options.now ?? null),
    ...(today === undefined ? {} : { today }),
  };
  const suggestions = rankSuggestions({
    library,
    own,
    reading,
    said: [ticket.subject, ...saidBy('customer', conversation)].join('\n'),
    situations,
    channel: channelKind(options.channel ?? ticket.channel),
    brand: ticket.brand,
    group: ticket.group,
    values,
    sent: saidBy('agent', conversation),
    dismissed: options.dismissed ?? new Set(),
    language,
    variation: String(ticket.id),
    occasion,
  });
  return {
    conversation,
    customer,
    reading,
    situations,
    greeting,
    language,
    library,
    wantedDetails: askedDetails(library),
    values,
    occasion,
    suggestions,
  };
}

function saidBy(speaker: Speaker, { messages }: Conversation): string[] {
  return messages
    .filter(({ from }) => from === speaker)
    .map(({ text, segments }) => saidText(text, segments));
}
