import type { Call } from '../Moment';
import type { Stage } from '../Stage';

/** Until suggestions stand beside the ticket. */
export async function untilReady(stage: Stage): Promise<void> {
  await stage.until('suggestions beside the ticket', async () => {
    const screen = await stage.read();
    return screen !== null && hasSuggestions(screen.text);
  });
}

export function hasSuggestions(text: string): boolean {
  return /^Insert$/m.test(text);
}

/** Presses what is called so, if it is there. */
export async function press(stage: Stage, name: string): Promise<boolean> {
  const frame = await stage.app();
  return frame.evaluate((wanted) => {
    const buttons = Array.from(
      document.querySelectorAll<HTMLElement>('button,[role=menuitem],[role=tab]'),
    );
    const button = buttons.find(
      (one) =>
        (one.getAttribute('aria-label') ?? one.innerText).trim() === wanted &&
        one.offsetParent !== null,
    );
    button?.click();
    return button !== undefined;
  }, name);
}

/** Presses what is called so, as soon as it is there. */
export async function pressOnceThere(stage: Stage, name: string): Promise<void> {
  await stage.until(`"${name}"`, () => press(stage, name));
}

/** Forgets what this browser keeps of the account's replies, and starts the app anew. */
export async function startAnew(stage: Stage): Promise<void> {
  const frame = await stage.app();
  await frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        document.documentElement.setAttribute('data-left', '');
        const opening = indexedDB.open('attune');
        opening.onerror = () => resolve();
        opening.onsuccess = () => {
          const database = opening.result;
          const done = () => {
            database.close();
            resolve();
          };
          if (!database.objectStoreNames.contains('records')) return done();
          const clearing = database.transaction('records', 'readwrite');
          clearing.objectStore('records').clear();
          clearing.oncomplete = done;
          clearing.onerror = done;
        };
      }),
  );
  await stage.page.evaluate(() => window.simulator.reloadApps());
  await stage.until('the app anew', async () => {
    const fresh = await stage.app();
    return fresh
      .evaluate(() => !document.documentElement.hasAttribute('data-left') && document.body !== null)
      .catch(() => false);
  });
}

/** What every page asks for at its start. */
export const AT_THE_START: readonly Call[] = [
  { on: 'get currentUser.locale', why: 'the language of the screen', as: 'call' },
  { on: 'get currentUser.locale', why: '', as: 'path', value: 'text' },
];

export const RECORDS = '/api/v2/custom_objects/attune_entry/records';
export const LEARNING = '/api/v2/custom_objects/attune_learning/records';
