import { TextEncoder } from 'node:util';
import '../../support/renderInFrame';

// What every browser has, and jsdom has not. It lays nothing out, so no text has a place.
Object.assign(globalThis, { TextEncoder });
Range.prototype.getClientRects ??= () => document.createElement('div').getClientRects();
