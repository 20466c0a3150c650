import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Assistance } from '../assist';
import { NO_OWN_REPLIES } from '../library/offeredEntries';
import { Look } from '../ui/Look';
import type { ReplyEditor } from '../zendesk/ReplyEditor';
import type { ColorScheme, Zendesk } from '../zendesk/Zendesk';
import { DEFAULT_SETTINGS } from '../zendesk/zaf/readSettings';
import { ReadyTicket } from './ReadyTicket';
import { NO_CHOICES } from './TicketWatcher';
import { warmTicket } from './warmTicket';

const never = () => new Promise<never>(() => {});
const nothing = () => {};
const unheard = () => nothing;

/** A host that says and does nothing. */
const zendesk: Zendesk = {
  loadTicket: never,
  loadDetails: never,
  loadCustomerHistory: never,
  insert: never,
  onChange: unheard,
  openFullPage: never,
  setHeight: nothing,
};
const editor: ReplyEditor = {
  loadDraft: never,
  replaceDraft: never,
  onDraftChange: unheard,
  guardSave: unheard,
};
const library = {
  ready: never(),
  current: () => NO_OWN_REPLIES,
  subscribe: unheard,
  refresh: nothing,
};

/**
 * Draws the invented ticket outside the document and throws it away: the styles of a ticket's screen are made by then
 * (half of what its first drawing costs), and its code is compiled. For the time in which the host is awaited.
 *
 * @param assistance what was worked out for `warmTicket`.
 */
export function rehearse(assistance: Assistance, scheme: ColorScheme): void {
  const root = createRoot(document.createElement('div'));
  flushSync(() =>
    root.render(
      <Look scheme={scheme}>
        <ReadyTicket
          host={{
            zendesk,
            editor,
            settings: DEFAULT_SETTINGS,
            library,
            tags: null,
            learning: null,
          }}
          watched={{
            kind: 'ready',
            view: {
              kind: 'loaded',
              ticket: warmTicket,
              target: { kind: 'reply', channel: 'email', rich: true },
              missing: [],
            },
            assistance,
            choices: NO_CHOICES,
            details: {},
            own: NO_OWN_REPLIES,
            learned: null,
            freshness: 'fresh',
            news: null,
          }}
          quiet={false}
          onRetry={nothing}
          onChoose={nothing}
        />
      </Look>,
    ),
  );
  root.unmount();
}
