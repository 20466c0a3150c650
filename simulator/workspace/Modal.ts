import { closeModal } from '../host/paths/instances';
import type { Workspace } from '../host/Workspace';
import { isRecord } from '../host/wire';
import type { AppFrame } from './AppFrame';
import { button, element } from './element';
import { icon } from './icon';

/** A dialog with an iframe of the app in it. */
export class Modal {
  readonly element: HTMLElement;
  readonly frame: AppFrame;

  /** @param size `{width, height}` in CSS lengths, as the app wished */
  constructor(workspace: Workspace, frame: AppFrame, name: string, size: unknown) {
    this.frame = frame;
    frame.element.style.width = length(size, 'width', '600px');
    frame.element.style.height = length(size, 'height', '400px');
    this.element = element('div', { class: 'modal-back' }, [
      element('div', { class: 'modal', role: 'dialog', 'aria-modal': 'true', 'aria-label': name }, [
        element('header', { class: 'app-title' }, [
          element('h2', {}, [name]),
          button(`Close ${name}`, () => closeModal(workspace, frame.host), {
            class: 'icon-button',
            icon: icon('close'),
            isIconOnly: true,
          }),
        ]),
        frame.element,
      ]),
    ]);
  }

  close(): void {
    this.frame.close();
    this.element.remove();
  }
}

function length(size: unknown, side: 'width' | 'height', ordinary: string): string {
  const wish = isRecord(size) ? size[side] : undefined;
  if (typeof wish === 'number' && Number.isFinite(wish)) return `${wish}px`;
  return typeof wish === 'string' && /^\d+(\.\d+)?(px|vw|vh|%)?$/.test(wish) ? wish : ordinary;
}
