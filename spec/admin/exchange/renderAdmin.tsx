import { render } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import type { ReactElement } from 'react';
import { AppFrame } from '../../../src/ui/AppFrame';
import { adminWords } from '../../../src/words/adminWords';
import '../../support/renderInFrame';

// jsdom has neither; every browser has both.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** Renders as the full page does: with its own words. */
export function renderAdmin(element: ReactElement) {
  return render(
    <AppFrame scheme="light" words={adminWords.english}>
      {element}
    </AppFrame>,
  );
}
