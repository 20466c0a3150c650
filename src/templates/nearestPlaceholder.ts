import { editDistance } from './editDistance';
import { PLACEHOLDERS } from './placeholders';

/** What people write who know Zendesk's REST or its apps rather than its macros. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'ticket.subject': 'ticket.title',
  'ticket.type': 'ticket.ticket_type',
  'ticket.form': 'ticket.ticket_form',
  'ticket.number': 'ticket.id',
  'ticket.brand': 'ticket.brand.name',
  'ticket.group': 'ticket.group.name',
  'ticket.organization': 'ticket.organization.name',
  'ticket.requester': 'ticket.requester.name',
  'ticket.assignee': 'ticket.assignee.name',
  'ticket.channel': 'ticket.via',
  'ticket.requester.locale': 'ticket.requester.language',
  'agent.name': 'current_user.name',
  current_user: 'current_user.name',
  name: 'ticket.requester.name',
  first_name: 'ticket.requester.first_name',
  last_name: 'ticket.requester.last_name',
};

const MAX_CHARS = 80;

/** @returns the placeholder that `name` most likely means; `null` where nothing is near. */
export function nearestPlaceholder(name: string): string | null {
  if (name.length > MAX_CHARS) return null;
  const plain = name.trim().toLowerCase().replace(/[-\s]/gu, '_');
  const meant = Object.hasOwn(OTHER_NAMES, plain) ? OTHER_NAMES[plain] : undefined;
  if (meant !== undefined) return meant;

  let nearest: string | null = null;
  let least = Math.min(4, Math.floor(plain.length / 4)) + 1;
  for (const placeholder of PLACEHOLDERS) {
    // Whoever leaves out where the value belongs ("requester.email") means it all the same.
    const isTail = plain.includes('.') && placeholder.endsWith(`.${plain}`);
    const distance = isTail ? 1 : editDistance(plain, placeholder);
    if (distance >= least) continue;
    least = distance;
    nearest = placeholder;
  }
  return nearest;
}
