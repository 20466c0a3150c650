import type { Host } from '../Host';
import { badArgument, notFound } from '../Refusal';
import { isRecord } from '../wire';
import type { CorePaths } from './Path';

/** The running copies of the app: one per ticket tab, one per page, and the dialogs that they open. */
export const instances: CorePaths = {
  instances: {
    get: (host) =>
      Object.fromEntries(host.workspace.hosts.map((one) => [one.guid, readInstance(one)])),
  },

  'instances.guid': {
    get: (host, guid) => {
      const found = host.workspace.hostOf(guid);
      return found ? readInstance(found) : notFound();
    },
  },

  'instances.create': {
    invoke: (host, [wish]) => {
      if (!isRecord(wish) || wish['location'] !== 'modal' || typeof wish['url'] !== 'string') {
        return badArgument("instances.create: only {location: 'modal', url, size} is simulated");
      }
      const created = host.workspace.screen.openModal({
        url: wish['url'],
        size: wish['size'] ?? null,
        parent: host,
      });
      host.emit('instance.created', readInstance(created));
      return [readInstance(created)];
    },
  },

  destroy: {
    invoke: (host) => {
      if (host.location !== 'modal') return badArgument('destroy: only modals are destroyed here');
      closeModal(host);
      return null;
    },
  },
};

/** Closes a dialog, from inside or by its X: whoever opened it hears `modal.close`. */
export function closeModal(host: Host): void {
  host.emit('modal.close');
  // The reply to a `destroy` goes out before the iframe is gone.
  setTimeout(() => {
    host.dispose();
    host.workspace.screen.close(host);
  });
}

function readInstance(host: Host): Record<string, unknown> {
  return {
    ...host.context(),
    host: { name: 'zendesk' },
    status: host.isRegistered ? 'registered' : 'created',
  };
}
