import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { appFrame } from './support/axeViolations';
import { judgeDeeds } from './support/judgeDeeds';
import { useWorkspaces, type Workspace } from './support/openWorkspace';

const { open, simulator } = useWorkspaces();

const CUSTOMER = 'Amelia Hartwell';
const WORDS = 'I am getting really worn out. I have explained the gluten-free tier';

const judge = ({ deeds }: Workspace) =>
  judgeDeeds(deeds, { ...simulator(), dist: path.resolve('dist') });

/** What was done is forgotten, so that it is not held against the page after the spec. */
function forgive({ deeds }: Workspace): void {
  for (const done of [deeds.requests, deeds.wire, deeds.logged, deeds.violations, deeds.opened]) {
    done.splice(0);
  }
}

/** Says something to the host as the SDK would. */
function sayToHost(frame: Frame, message: Record<string, unknown>): Promise<void> {
  return frame.evaluate((said) => window.parent.postMessage(JSON.stringify(said), '*'), message);
}

const rest = (type: string, url: string, data?: unknown) => ({
  key: 'request:9001',
  message: { type, url, ...(data === undefined ? {} : { data: JSON.stringify(data) }) },
});
const call = (request: string, params: unknown) => ({ id: 9001, request, params });

const RECORDS = '/api/v2/custom_objects/attune_learning/records';

/** What the app must not do, and what is said of it. */
const MISDEEDS: [what: string, doIt: (frame: Frame) => Promise<unknown>, told: RegExp][] = [
  [
    'a request to elsewhere',
    (frame) => frame.evaluate(() => fetch('https://collect.example/').catch(() => null)),
    /Against the policy.*connect-src https:\/\/collect\.example/,
  ],
  [
    'a picture from elsewhere',
    (frame) => frame.evaluate(() => (new Image().src = 'https://collect.example/1.gif')),
    /Against the policy.*img-src/,
  ],
  [
    'a beacon to its own origin',
    (frame) => frame.evaluate(() => navigator.sendBeacon('/assets/logo.png', 'x')),
    /Against the policy.*connect-src/,
  ],
  [
    'another page',
    (frame) => frame.evaluate(() => void window.open('about:blank')),
    /Opened: page about:blank/,
  ],
  [
    'a name in the console',
    (frame) => frame.evaluate((name) => console.warn(`no such person: ${name}`), CUSTOMER),
    /The console has a customer's words: "amelia hartwell"/,
  ],
  [
    'a name in a search',
    (frame) => sayToHost(frame, rest('GET', '/api/v2/search/count?query=amelia%20Hartwell')),
    /GET .* has a customer's words: "amelia hartwell"/,
  ],
  [
    'a message in a record',
    (frame) => sayToHost(frame, rest('POST', RECORDS, { fields: { data: `"${WORDS}"` } })),
    /The body of POST .* has a customer's words: "i am getting really worn out"/,
  ],
  [
    'a name in a scenario',
    (frame) =>
      sayToHost(frame, rest('POST', RECORDS, { kind: 'scenario', data: `${CUSTOMER} is gone` })),
    /The body of POST .* has a customer's words: "amelia hartwell"/,
  ],
  [
    'an endpoint that is not listed',
    (frame) => sayToHost(frame, rest('PUT', '/api/v2/tickets/48213.json')),
    /PUT \/api\/v2\/tickets\/48213\.json is not on the page/,
  ],
  [
    'an object that is not ours',
    (frame) => sayToHost(frame, rest('GET', '/api/v2/custom_objects/pets/records')),
    /custom_objects\/pets\/records is not on the page/,
  ],
  [
    'a request to another host through Zendesk',
    (frame) => sayToHost(frame, rest('GET', 'https://collect.example/')),
    /collect\.example\/ is not on the page/,
  ],
  [
    'a path that is not listed',
    (frame) => sayToHost(frame, call('get', ['ticket.comments'])),
    /get ticket\.comments is not on the page/,
  ],
  [
    'a tag of another kind',
    (frame) => sayToHost(frame, call('invoke', { 'ticket.tags.add': ['angry_customer'] })),
    /The tag "angry_customer" is not Attune's/,
  ],
  [
    'a name in a tag',
    (frame) => sayToHost(frame, call('invoke', { 'ticket.tags.add': ['attune_amelia-hartwell'] })),
    /has a customer's words: "amelia hartwell"/,
  ],
];

describe('Every browser spec', () => {
  it('is judged for what its pages ask for and say, and fails for each misdeed', async () => {
    const workspace = await open({ ticket: 'wedding-cake' });
    const { app, deeds } = workspace;
    await app.getByRole('button', { name: 'Insert', exact: true }).first().waitFor();
    await app.getByRole('button', { name: 'Earlier tickets' }).click();
    await app.getByText('Earlier tickets').first().waitFor();
    expect([...deeds.told].some((told) => told.includes('gluten-free'))).toBe(true);
    expect(deeds.named).toContain(CUSTOMER);
    expect(deeds.wire.some((said) => said.includes('ticket.conversation'))).toBe(true);
    expect(deeds.wire.some((said) => said.includes('/related.json'))).toBe(true);
    expect(deeds.requests.filter(({ byApp }) => byApp).length).toBeGreaterThan(5);
    expect(judge(workspace)).toEqual([]);

    await workspace.page.waitForLoadState('networkidle');
    const frame = appFrame(workspace.page);
    for (const [what, doIt, told] of MISDEEDS) {
      forgive(workspace);
      await doIt(frame);
      await workspace.page.waitForTimeout(50);
      expect([what, ...judge(workspace)]).toEqual(
        expect.arrayContaining([what, expect.stringMatching(told)]),
      );
    }
    forgive(workspace);
  });
});

/** The policies that a page carries in itself. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self' https://static.zdassets.com",
  "style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
];

describe('The Content-Security-Policy', () => {
  it('is carried by both pages, served by the simulator, and told on the privacy page', async () => {
    const told = readFileSync('docs/privacy-and-security.md', 'utf8').replace(/\s+/g, ' ');
    expect(told).toContain(STRICT.join('; '));
    const pages = { 'ticketSidebar.html': '', 'navBar.html': " 'nonce-attune'" };
    for (const [name, more] of Object.entries(pages)) {
      const answer = await fetch(`${simulator().appUrl}/assets/${name}`);
      const [, own] =
        /Content-Security-Policy"\s+content="([^"]+)"/.exec(await answer.text()) ?? [];
      expect(own?.split('; ')).toEqual(
        STRICT.map((one) => (one.startsWith('style-src') ? one + more : one)),
      );
      const served = answer.headers.get('content-security-policy')?.split('; ');
      expect(served?.filter((one) => !one.startsWith('style-src'))).toEqual([
        ...STRICT.filter((one) => !one.startsWith('style-src')),
        `frame-ancestors ${simulator().url}`,
      ]);
      expect(served?.join()).not.toContain('unsafe');
    }
  });

  it('keeps markup from running, from looking otherwise and from asking for anything', async () => {
    const workspace = await open({ ticket: 'wedding-cake' });
    await workspace.app.getByRole('article').first().waitFor();
    const done = await appFrame(workspace.page).evaluate(async () => {
      const place = document.createElement('div');
      document.body.append(place);
      const ran: string[] = [];
      Object.assign(window, { ran });
      place.innerHTML =
        '<p id="plain">x</p><b style="color: red">y</b><style>#plain { color: red }</style>' +
        '<img src="data:image/gif;base64,AAAA" onerror="ran.push(1)">' +
        '<iframe srcdoc="<script>parent.ran.push(2)</script>"></iframe>' +
        '<form action="/assets/logo.png"><button>z</button></form>';
      const script = document.createElement('script');
      script.textContent = 'ran.push(3)';
      place.append(script);
      try {
        // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is meant to be refused
        setTimeout('ran.push(4)', 0);
      } catch {
        // Refused at once.
      }
      place.querySelector('button')?.click();
      const reached = await fetch('/assets/logo.png').then(
        () => true,
        () => false,
      );
      await new Promise((resolve) => setTimeout(resolve, 200));
      const colors = ['p', 'b'].map((name) => {
        const one = place.querySelector(name);
        return one === null ? '' : getComputedStyle(one).color;
      });
      return { ran, reached, isRed: colors.includes('rgb(255, 0, 0)') };
    });
    expect(done).toEqual({ ran: [], reached: false, isRed: false });
    expect(workspace.deeds.violations.length).toBeGreaterThanOrEqual(7);
    forgive(workspace);
  });
});
