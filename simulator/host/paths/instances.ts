import type { Instance } from '../Instance';
import { badArgument, notFound } from '../Refusal';
import { isRecord } from '../wire';
import type { Workspace } from '../Workspace';
import type { CorePaths } from './Path';

/** The running copies of the app: one per ticket tab, one per page, and the dialogs that they open. */
export const instances: CorePaths = {
  instances: {
    get: ({ workspace }) =>
      Object.fromEntries(workspace.instances.map((one) => [one.guid, readInstance(one)])),
  },

  'instances.guid': {
    get: ({ workspace }, guid) => {
      const found = workspace.instanceOf(guid);
      return found ? readInstance(found) : notFound();
    },
  },

  'instances.create': {
    invoke: ({ instance, workspace }, [wish]) => {
      if (!isRecord(wish) || wish['location'] !== 'modal' || typeof wish['url'] !== 'string') {
        return badArgument("instances.create: only {location: 'modal', url, size} is simulated");
      }
      const created = workspace.screen.openModal({
        url: wish['url'],
        size: wish['size'] ?? null,
        parent: instance,
      });
      instance.emit('instance.created', readInstance(created));
      return [readInstance(created)];
    },
  },

  destroy: {
    invoke: ({ instance, workspace }) => {
      if (instance.location !== 'modal')
        return badArgument('destroy: only modals are destroyed here');
      closeModal(workspace, instance);
      return null;
    },
  },
};

/** Closes a dialog, from inside or by its X: whoever opened it hears `modal.close`. */
export function closeModal(workspace: Workspace, instance: Instance): void {
  instance.emit('modal.close');
  // The reply to a `destroy` goes out before the iframe is gone.
  setTimeout(() => {
    instance.dispose();
    workspace.screen.close(instance);
  });
}

function readInstance(instance: Instance): Record<string, unknown> {
  return {
    ...instance.context(),
    host: { name: 'zendesk' },
    status: instance.isRegistered ? 'registered' : 'created',
  };
}
