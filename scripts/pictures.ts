import type { FrameLocator, Locator, Page } from 'playwright-core';
import artefact from '../src/emotion/artefact/model.json';
import { openTool } from './openTool';

type Stage = {
  page: Page;
  app: FrameLocator;
};

/** One picture of the documents: what is opened, and what is done until all that is to be seen stands. */
export type Picture = {
  file: string;
  /** `workspace` is all of it; `page` the full page alone; `panel` the sidebar alone. */
  of: 'workspace' | 'page' | 'panel';
  /** Of the window; less is taken where there is less. */
  heightPx: number;
  /** Of the window; 1200 if not given. */
  widthPx?: number;
  /** How much of it is taken; to the window's end if not given. */
  cutPx?: number;
  /** Where the picture begins; at the app's upper edge if not given. */
  top?: (app: FrameLocator) => Locator;
  /** Of the simulator's address. */
  query: Record<string, string>;
  prepare: (stage: Stage) => Promise<void>;
};

const press = (app: FrameLocator, name: string | RegExp) =>
  app
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

const typeDraft = ({ page }: Stage, html: string) =>
  page.evaluate((words) => window.simulator.typeDraft(words), html);

async function openTab(app: FrameLocator, ...names: string[]): Promise<void> {
  for (const name of names) await app.getByRole('tab', { name }).click();
}

/** The coach has something to praise, and a tip. */
const DRAFT =
  '<p>Hi Amelia, I am sorry that nobody answered you about the gluten-free tier. You must confirm your address, and I will call the kitchen today.</p>';

/** One line of each kind: changed, new, with a misspelt state, with a misspelt placeholder. */
const TABLE = [
  'key,title,states,language,family,template,status',
  'brightside-worried-charge,A charge nobody recognises,worried,en,understand,"Hi,\n\na charge that you do not know is unsettling. You hear from me by {{ fact.date }}.",active',
  'late-train,The train was late,frustrated,en,make-right,"Hi,\n\nyou missed your meeting because of us. The fare is on its way back to you.",active',
  'lost-bag,A bag is lost,angri,en,sorry,"Hi,\n\nyour bag is lost, and that is on us.",active',
  'wrong-seat,A wrong seat,disappointed,en,sorry,"Hi {{ ticket.requester.frist_name }},\n\nyou asked for a window.",active',
].join('\r\n');

const CLUMSY =
  'Hi {{ ticket.requster.first_name }},\n\nUnfortunately we cannot tell where your parcel is. We apologize for any inconvenience.\n\nWe will look into it by [date].';

const ADMIN = { page: 'nav_bar', role: 'admin' };
const MEASURED = { ...ADMIN, account: 'measured', set: 'tag_tickets:true' };

/** What an agent writes who knows the case of the picture's customer. */
const KIND =
  'Hello Dana,\n\nTwo days off work for nothing: I am sorry. Our van was overbooked on both days, and that was our mistake. The crib is at our depot, and it comes on Thursday between 8 and 10.';

/** Judgments of which something can be learned. */
const JUDGMENTS = [
  ...Array.from({ length: 40 }, () => 'frustrated 500 420 0 0 0 0 0 80'),
  ...Array.from({ length: 62 }, () => 'angry 900 60 0 0 0 0 0 40'),
  ...Array.from({ length: 9 }, () => 'angry 520 400 0 0 0 0 0 80'),
].join('\n');

/** Every picture of the documents. */
export const PICTURES: readonly Picture[] = [
  {
    file: 'docs/sidebar.png',
    of: 'workspace',
    heightPx: 1000,
    query: { ticket: 'wedding-cake' },
    prepare: async (stage) => {
      await stage.app.getByRole('article').first().waitFor();
      await typeDraft(stage, DRAFT);
      await stage.app.getByRole('region', { name: 'Your reply' }).waitFor();
    },
  },
  {
    file: 'docs/library.png',
    of: 'page',
    heightPx: 800,
    query: { ...ADMIN, account: 'started' },
    prepare: async ({ app }) => {
      await press(app, 'A charge nobody recognises');
      await app.getByText('First line for every customer').waitFor();
    },
  },
  {
    file: 'docs/pictures/gaps.png',
    of: 'panel',
    heightPx: 1130,
    query: { ticket: 'wedding-cake' },
    prepare: async ({ app }) => {
      await app.locator('[data-insert="1"]').click();
      await app.getByText('Insert with gaps').waitFor();
    },
  },
  {
    file: 'docs/pictures/search.png',
    of: 'panel',
    heightPx: 2000,
    top: (app) => app.getByText('Search all replies'),
    query: { ticket: 'night-train' },
    prepare: async ({ app }) => {
      await app.locator('[data-insert="1"]').waitFor();
      await app.getByRole('searchbox').fill('refund');
      await app.getByRole('region', { name: 'Search' }).getByRole('article').first().waitFor();
    },
  },
  {
    file: 'docs/pictures/keys.png',
    of: 'panel',
    heightPx: 2000,
    top: (app) => app.getByText('Search all replies'),
    query: { ticket: 'night-train' },
    prepare: async ({ app }) => {
      await app.locator('[data-insert="1"]').waitFor();
      await press(app, 'Keys');
    },
  },
  {
    file: 'docs/pictures/empty.png',
    of: 'page',
    heightPx: 520,
    query: ADMIN,
    prepare: async ({ app }) => {
      await app.getByRole('heading', { name: 'Your library is empty' }).waitFor();
    },
  },
  {
    file: 'docs/pictures/replies.png',
    of: 'page',
    heightPx: 760,
    query: { ...ADMIN, account: 'started' },
    prepare: async ({ app }) => {
      await app.getByRole('checkbox', { name: /^Select A charge/ }).check({ force: true });
      await app.getByRole('button', { name: 'Archive', exact: true }).waitFor();
    },
  },
  {
    file: 'docs/pictures/lint.png',
    of: 'page',
    heightPx: 1110,
    query: { ...ADMIN, account: 'started' },
    prepare: async ({ app, page }) => {
      await press(app, 'Own a lost parcel, name the hour');
      await app.getByRole('textbox', { name: /^Template/ }).click();
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(CLUMSY);
      await page.keyboard.press('Escape');
      await app.getByText('is left for somebody to fill in').waitFor();
    },
  },
  {
    file: 'docs/pictures/conflict.png',
    of: 'page',
    heightPx: 820,
    query: { ...ADMIN, account: 'started' },
    prepare: async ({ app, page }) => {
      await press(app, 'One step at a time');
      await app.getByRole('textbox', { name: /^Title/ }).fill('One step at a time, calmly');
      await changeBehind(page, 'One step at a time', 'Step by step');
      await press(app, 'Save');
      await app.getByText('has changed this reply meanwhile').waitFor();
    },
  },
  {
    file: 'docs/pictures/copies.png',
    of: 'page',
    heightPx: 760,
    query: ADMIN,
    prepare: async ({ app }) => {
      await press(app, 'Copy replies that come with Attune');
      const dialog = app.getByRole('dialog');
      await dialog.getByLabel('Situation').selectOption({ label: 'a delivery' });
      await dialog.getByLabel(/^Choose all/).check({ force: true });
    },
  },
  {
    file: 'docs/pictures/macros.png',
    of: 'page',
    heightPx: 860,
    query: ADMIN,
    prepare: async ({ app }) => {
      await openTool(app, 'Add from…', 'Macros of this account');
      const dialog = app.getByRole('dialog');
      await dialog.getByLabel('Category').selectOption('Delivery');
      await dialog.getByLabel(/^Choose all/).check({ force: true });
      await press(app, /^Convert \d+ macros/);
      await dialog.getByRole('button', { name: 'Look' }).first().click();
    },
  },
  {
    file: 'docs/pictures/import.png',
    of: 'page',
    heightPx: 860,
    query: { ...ADMIN, account: 'started' },
    prepare: async ({ app }) => {
      await openTool(app, 'Add from…', 'A file');
      await app
        .getByRole('dialog')
        .locator('input[type=file]')
        .setInputFiles({ name: 'ours.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
      await app.getByText('Nothing is changed yet.').waitFor();
    },
  },
  {
    file: 'docs/pictures/fit.png',
    of: 'page',
    heightPx: 900,
    query: { ...ADMIN, account: 'started' },
    prepare: async ({ app }) => {
      await openTab(app, 'Fit');
      await app.getByRole('grid').waitFor();
      await app.getByLabel('Count replies that come with Attune').uncheck({ force: true });
    },
  },
  {
    file: 'docs/pictures/insights.png',
    of: 'page',
    heightPx: 2400,
    cutPx: 450,
    query: MEASURED,
    prepare: countTickets,
  },
  {
    file: 'docs/pictures/flow.png',
    of: 'page',
    heightPx: 2400,
    widthPx: 900,
    cutPx: 470,
    top: (app) => app.getByRole('heading', { name: 'How customers came and how they left' }),
    query: MEASURED,
    prepare: countTickets,
  },
  {
    file: 'docs/pictures/satisfaction.png',
    of: 'page',
    heightPx: 2400,
    cutPx: 425,
    top: (app) => app.getByRole('heading', { name: 'Left calmer, by state' }),
    query: MEASURED,
    prepare: countTickets,
  },
  {
    file: 'docs/pictures/learning.png',
    of: 'page',
    heightPx: 2400,
    cutPx: 420,
    top: (app) => app.getByRole('heading', { name: 'Learning from corrections' }),
    query: { ...ADMIN, set: 'tag_tickets:true' },
    prepare: async ({ app, page }) => {
      await app.getByRole('tab', { name: 'Insights' }).waitFor();
      await judgeReadings(page);
      await openTab(app, 'Insights');
      await app.getByRole('button', { name: 'Use what was learned' }).waitFor();
    },
  },
  {
    file: 'docs/pictures/practice.png',
    of: 'page',
    heightPx: 860,
    query: { page: 'nav_bar' },
    prepare: async ({ app }) => {
      await openTab(app, 'Practice');
      await app.getByRole('tab', { name: 'Customers' }).waitFor();
      await app.getByText('27 customers').waitFor();
    },
  },
  {
    file: 'docs/pictures/role-play.png',
    of: 'page',
    heightPx: 930,
    query: { page: 'nav_bar' },
    prepare: async ({ app }) => {
      await openTab(app, 'Practice');
      await app.getByRole('button', { name: /^The crib that came on neither day/ }).click();
      const field = app.getByRole('textbox', { name: 'Your reply to' });
      await field.fill(KIND);
      await field.press('Control+Enter');
      await app.getByText('What reply 1 did').waitFor();
    },
  },
  {
    file: 'docs/pictures/lesson.png',
    of: 'page',
    heightPx: 860,
    query: { page: 'nav_bar' },
    prepare: async ({ app }) => {
      await openTab(app, 'Practice', 'Lessons');
      await press(app, /^When somebody is angry/);
    },
  },
  {
    file: 'docs/pictures/scenario.png',
    of: 'page',
    heightPx: 860,
    query: ADMIN,
    prepare: async ({ app }) => {
      await openTab(app, 'Practice', 'Our scenarios');
      await app.getByLabel('Make one from a ticket').fill('48226');
      await press(app, 'Make a scenario');
      await app.getByLabel('What they write first').waitFor();
    },
  },
];

async function countTickets({ app }: Stage): Promise<void> {
  await openTab(app, 'Insights');
  await app.getByText(/^[\d,]+ tickets? counted/).waitFor({ timeout: 60_000 });
  await app.getByText('Left calmer, by state').waitFor();
}

/** What another admin does to a reply while this one is being written. */
async function changeBehind(page: Page, title: string, newTitle: string): Promise<void> {
  const url = '/api/v2/custom_objects/attune_entry/records';
  await page.evaluate(
    async ([records, from, to]) => {
      const { body } = await window.simulator.askAccount('GET', `${records}?page[size]=100`);
      const { custom_object_records: all } = body as {
        custom_object_records: { id: string; name: string }[];
      };
      const id = all.find(({ name }) => name === from)?.id ?? '';
      await window.simulator.askAccount('PATCH', `${records}/${id}`, {
        custom_object_record: { name: to },
      });
    },
    [url, title, newTitle] as const,
  );
}

/** What agents have said of readings so far. */
async function judgeReadings(page: Page): Promise<void> {
  const record = {
    name: 'Corrections',
    external_id: `corrections-${artefact.version}-2026-03-1`,
    custom_object_fields: {
      schema_version: 1,
      kind: 'corrections',
      model: artefact.version,
      data: JUDGMENTS,
    },
  };
  await page.evaluate(
    (sent) =>
      window.simulator.askAccount('POST', '/api/v2/custom_objects/attune_learning/records', {
        custom_object_record: sent,
      }),
    record,
  );
}
