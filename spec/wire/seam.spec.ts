/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runAppsOn } from '../simulator/support/openWorkspace';

const root = path.resolve(__dirname, '..');

/** Every spec that opens the simulated workspace for the seam to Zendesk; each runs on the npm package by itself. */
const seam = readdirSync(path.join(root, 'zendesk'))
  .filter((file) => file.endsWith('.spec.ts'))
  .map((file) => `zendesk/${file}`)
  .filter((file) => readFileSync(path.join(root, file), 'utf8').includes('openWorkspace('));

/** What the simulated host promises any client. */
const host = ['simulator/host/instances.spec.ts', 'simulator/host/submitTicket.spec.ts'];

runAppsOn('cdn');

describe.each([...seam, ...host])('On a client like the CDN build, %s', (file) => {
  jest.requireActual(path.join(root, file));
});
