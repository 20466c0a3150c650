import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { AppFrame } from '../../src/ui/AppFrame';

/** jsdom lays nothing out, so no size ever changes. */
class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= StillResizeObserver;
Element.prototype.scrollIntoView ??= () => {};

/** Renders as the app does: with the true theme, the true words and the net for crashes. */
export function renderInFrame(element: ReactElement) {
  return render(<AppFrame scheme="light">{element}</AppFrame>);
}
