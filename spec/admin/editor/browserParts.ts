import { TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import '../../support/renderInFrame';

// What every browser has, and jsdom has not. It lays nothing out, so no text has a place.
globalThis.structuredClone ??= <T>(value: T): T => deserialize(serialize(value)) as T;
Object.assign(globalThis, { TextEncoder });
Range.prototype.getClientRects ??= () => document.createElement('div').getClientRects();
