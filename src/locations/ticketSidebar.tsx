// First: see there.
import './strictStyles';
import { askEarly } from '../sidebar/askEarly';
import { Learning } from '../sidebar/corrections/Learning';
import { loadAssistant } from '../sidebar/loadAssistant';
import {
  fetchOwnReplies,
  loadRecordStore,
  openOwnReplies,
  openShared,
} from '../sidebar/openOwnReplies';
import { OwnLibrary } from '../sidebar/OwnLibrary';
import { rehearse } from '../sidebar/rehearse';
import { Sidebar } from '../sidebar/Sidebar';
import { sidebarWords } from '../words/loadWords';
import { initialColorScheme } from '../zendesk/zaf/connect';
import type { ZafClient } from '../zendesk/zaf/ZafClient';
import { ZafTicketTags } from '../zendesk/zaf/ZafTicketTags';
import { mountLocation } from './mountLocation';

/** Whether the host has answered. */
let met = false;

// Begins before the host has answered, so that reading can start the moment the ticket arrives.
const assistant = loadAssistant({
  isTime: () => !met,
  draw: (assistance) => rehearse(assistance, initialColorScheme()),
});
fetchOwnReplies();

mountLocation(sidebarWords, ({ client, subdomain, ...host }) => {
  met = true;
  const early = askEarly(host.zendesk);
  const opening = openOwnReplies(client, subdomain);
  const library = new OwnLibrary(opening, host.settings.offersBuiltIn);
  const tags = host.settings.tagsTickets ? new ZafTicketTags(client) : null;
  const learning = host.settings.tagsTickets ? new Learning(loadLearning(client, subdomain)) : null;
  return <Sidebar host={{ ...host, early, library, tags, learning }} assistant={assistant} />;
});

async function loadLearning(client: ZafClient, account: string) {
  const { openLearning } = await import(
    /* webpackChunkName: "learning" */ '../sidebar/corrections/openLearning'
  );
  return openLearning({
    account,
    assistant,
    openShared: (name, wanted) => openShared(client, name, wanted),
    loadStore: () => loadRecordStore(client),
  });
}
