import type { TicketStatus } from '../tickets/Ticket';
import type { LiveTicket } from './LiveTicket';
import type { Workspace } from './Workspace';

/**
 * The agent presses Submit: the app's leave is asked, the draft is sent, the status set.
 *
 *     ticket.save? → ticket.submit.start → (saved) → ticket.submit.done → ticket.submit.always → ticket.saved
 *
 * @returns whether it was saved; if not, the agent was told why and the draft is as it was
 */
export async function submitTicket(
  workspace: Workspace,
  ticket: LiveTicket,
  status: TicketStatus,
): Promise<boolean> {
  if (ticket.isSubmitting) return false;
  ticket.isSubmitting = true;
  try {
    const instances = workspace.instances.filter((instance) => instance.ticket === ticket);
    for (const instance of instances) {
      const answer = await instance.ask('ticket.save');
      if (answer.kind !== 'ok') {
        const why = answer.kind === 'veto' ? answer.message : 'The app did not answer in time.';
        workspace.notify({
          kind: 'error',
          text:
            typeof why === 'string' && why !== ''
              ? why
              : 'The app did not let the ticket be saved.',
        });
        for (const one of instances) {
          one.emit('ticket.submit.fail');
          one.emit('ticket.submit.always');
        }
        return false;
      }
    }
    for (const instance of instances) instance.emit('ticket.submit.start');
    ticket.sendDraft(workspace.agent, new Date().toISOString());
    ticket.setStatus(status);
    for (const instance of instances) {
      instance.emit('ticket.submit.done');
      instance.emit('ticket.submit.always');
      instance.emit('ticket.saved');
    }
    return true;
  } finally {
    ticket.isSubmitting = false;
  }
}
