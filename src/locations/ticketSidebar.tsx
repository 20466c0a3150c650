import { Sidebar } from '../sidebar/Sidebar';
import { loadAssistant } from '../sidebar/loadAssistant';
import { sidebarWords } from '../words/loadWords';
import { mountLocation } from './mountLocation';

// Begins before the host has answered, so that reading can start the moment the ticket arrives.
const assistant = loadAssistant();

mountLocation(sidebarWords, (host) => <Sidebar host={host} assistant={assistant} />);
