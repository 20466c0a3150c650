import { loadAssistant } from '../sidebar/loadAssistant';
import { fetchOwnReplies, openOwnReplies } from '../sidebar/openOwnReplies';
import { OwnLibrary } from '../sidebar/OwnLibrary';
import { Sidebar } from '../sidebar/Sidebar';
import { sidebarWords } from '../words/loadWords';
import { ZafTicketTags } from '../zendesk/zaf/ZafTicketTags';
import { mountLocation } from './mountLocation';

// Begins before the host has answered, so that reading can start the moment the ticket arrives.
const assistant = loadAssistant();
fetchOwnReplies();

mountLocation(sidebarWords, ({ client, subdomain, ...host }) => {
  const opening = openOwnReplies(client, subdomain);
  const library = new OwnLibrary(opening, host.settings.offersBuiltIn);
  const tags = host.settings.tagsTickets ? new ZafTicketTags(client) : null;
  return <Sidebar host={{ ...host, library, tags }} assistant={assistant} />;
});
