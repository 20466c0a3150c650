import type { CdnWindow } from './CdnWindow';

/** Signs that somebody is there. */
const SIGNS = [
  'mousemove',
  'keydown',
  'wheel',
  'mousedown',
  'touchstart',
  'touchmove',
  'touchend',
  'focus',
];

const REST_MS = 1000;

/** Tells, a second after the last of them, that the agent has done something inside the app. */
export function watchActivity(document: CdnWindow['document'], tell: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  for (const sign of SIGNS) {
    document.addEventListener(sign, () => {
      clearTimeout(timer);
      timer = setTimeout(tell, REST_MS);
    });
  }
}
