import type { Notification } from '../host/Workspace';
import { button, element } from './element';
import { icon } from './icon';

const SHOWN_MS = 5000;

/** Notifications in the corner. Their words are shown as plain text, whatever they are. */
export class Toasts {
  readonly element = element('div', {
    class: 'toasts',
    role: 'status',
    'aria-label': 'Notifications',
  });

  show(notification: Notification): void {
    const toast = element('div', { class: `toast toast-${notification.kind}` }, [
      element('span', { dir: 'auto' }, [notification.text]),
      button('Dismiss', () => toast.remove(), {
        class: 'icon-button',
        icon: icon('close'),
        isIconOnly: true,
      }),
    ]);
    this.element.append(toast);
    setTimeout(() => toast.remove(), SHOWN_MS);
  }
}
