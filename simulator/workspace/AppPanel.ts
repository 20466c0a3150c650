import type { AppFrame } from './AppFrame';
import { button, element } from './element';
import { icon } from './icon';

/** The app beside a ticket, under the title bar that the host draws: its name, and a button that folds it away. */
export class AppPanel {
  readonly element: HTMLElement;
  readonly frame: AppFrame;
  readonly #toggle: HTMLButtonElement;

  constructor(frame: AppFrame, name: string, logoUrl: string) {
    this.frame = frame;
    const logo = element('img', { class: 'app-logo', src: logoUrl, alt: '' }, [], {
      error: () => logo.remove(),
    });
    this.#toggle = button(`Collapse ${name}`, () => this.#fold(), {
      class: 'icon-button',
      icon: icon('chevron'),
      isIconOnly: true,
    });
    this.#toggle.setAttribute('aria-expanded', 'true');
    this.element = element('section', { class: 'app-panel', 'aria-label': `${name} app` }, [
      element('header', { class: 'app-title' }, [logo, element('h2', {}, [name]), this.#toggle]),
      element('div', { class: 'app-body' }, [frame.element]),
    ]);
  }

  #fold(): void {
    const isCollapsed = !this.frame.host.isCollapsed;
    this.element.classList.toggle('is-collapsed', isCollapsed);
    this.#toggle.setAttribute('aria-expanded', String(!isCollapsed));
    this.frame.host.setCollapsed(isCollapsed);
  }
}
