import { Learning } from '../sidebar/corrections/Learning';
import { loadAssistant } from '../sidebar/loadAssistant';
import {
  fetchOwnReplies,
  loadRecordStore,
  openOwnReplies,
  openShared,
} from '../sidebar/openOwnReplies';
import { OwnLibrary } from '../sidebar/OwnLibrary';
import { Sidebar } from '../sidebar/Sidebar';
import { sidebarWords } from '../words/loadWords';
import type { ZafClient } from '../zendesk/zaf/ZafClient';
import { ZafTicketTags } from '../zendesk/zaf/ZafTicketTags';
import { mountLocation } from './mountLocation';

// Begins before the host has answered, so that reading can start the moment the ticket arrives.
const assistant = loadAssistant();
fetchOwnReplies();

mountLocation(sidebarWords, ({ client, subdomain, ...host }) => {
  const opening = openOwnReplies(client, subdomain);
  const library = new OwnLibrary(opening, host.settings.offersBuiltIn);
  const tags = host.settings.tagsTickets ? new ZafTicketTags(client) : null;
  const learning = host.settings.tagsTickets ? new Learning(loadLearning(client, subdomain)) : null;
  return <Sidebar host={{ ...host, library, tags, learning }} assistant={assistant} />;
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
