import type { Call, Moment, Reached } from '../Moment';
import type { Screen, Stage } from '../Stage';
import { press, pressOnceThere, RECORDS } from './sidebar';

const PAGE = { page: 'nav_bar', role: 'admin', account: 'started' };
const RECORD = `${RECORDS}/{id}`;
/** As Attune asks whether there is anything at all. */
const ONE = `GET ${RECORDS}?page[size]=1`;
const BY_KEY = `GET ${RECORDS}?filter[external_ids]=*`;

const changing = (): Call[] => [
  { on: `GET ${RECORD}`, why: 'whether somebody else has changed it', as: 'request' },
  {
    on: ONE,
    why: 'whether it is the reply that is gone, or the place for replies',
    as: 'request',
    given: { on: `GET ${RECORD}`, kind: '404' },
  },
  { on: `PATCH ${RECORD}`, why: 'the change', as: 'request' },
  {
    on: BY_KEY,
    why: 'whether a change without an answer has arrived',
    as: 'request',
    given: { on: `PATCH ${RECORD}`, kind: 'lost-after' },
  },
];

/** Titles of the account's records, asked past the app. */
async function titlesIn({ page }: Stage): Promise<string[]> {
  const { body } = await page.evaluate(
    (url) => window.simulator.askAccount('GET', url),
    `${RECORDS}?page[size]=100&sort=-updated_at`,
  );
  const list: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, 'custom_object_records') : [];
  const records: unknown[] = Array.isArray(list) ? list : [];
  return records.map((one) =>
    String(typeof one === 'object' && one !== null ? Reflect.get(one, 'name') : ''),
  );
}

async function readTitle(stage: Stage): Promise<string> {
  const frame = await stage.app();
  return frame.getByRole('textbox', { name: /^Title/ }).inputValue();
}

async function giveTitle(stage: Stage, title: string): Promise<void> {
  const frame = await stage.app();
  await frame.getByRole('textbox', { name: /^Title/ }).fill(title);
}

function readEditor({ text, news }: Screen): Reached | null {
  if (/^Saving…$/m.test(text)) return null;
  if (news.some((one) => one.startsWith('Saved'))) return { kind: 'done', sentence: null };
  const sentence = news.find((one) => !/^(?:Unsaved|Zendesk asks)/.test(one)) ?? null;
  return sentence === null ? null : { kind: 'told', sentence };
}

async function save(stage: Stage): Promise<void> {
  await stage.markOld();
  await pressOnceThere(stage, 'Save');
}

/** The words are in the editor still, or in the account, and nowhere twice. */
async function checkWords(stage: Stage, { kind, sentence }: Reached): Promise<string[]> {
  const wanted = titleOf(stage);
  const copies = (await titlesIn(stage)).filter((one) => one === wanted).length;
  const problems: string[] = [];
  if ((await readTitle(stage)) !== wanted) problems.push('what was typed is gone from the editor');
  if (copies > 1) problems.push(`it is in the account ${copies} times`);
  if (kind === 'done' && copies !== 1) problems.push('told to be saved, and it is not');
  if (kind === 'told' && sentence?.includes('undefined')) problems.push('a sentence with a hole');
  return problems;
}

async function saveAgain(stage: Stage): Promise<void> {
  const wanted = titleOf(stage);
  await stage.markOld();
  // Where another version is in the way, there are several ways on; these are the ones that keep the words.
  let isPressed = false;
  await stage.until('Saved', async () => {
    const now = await stage.read();
    if (now === null) return false;
    if (readEditor(now)?.kind === 'done') return true;
    const way = /^(?:Keep mine|Save as a new reply|Save under another key)$/m.exec(now.text);
    if (way !== null) await press(stage, way[0]);
    else if (!isPressed) isPressed = await press(stage, 'Save');
    return false;
  });
  const copies = (await titlesIn(stage)).filter((one) => one === wanted).length;
  if (copies !== 1) throw new Error(`saved again, it is in the account ${copies} times`);
}

function titleOf({ counter }: Stage): string {
  return `Take number ${counter.times}`;
}

/** A reply of the account is changed in the editor. */
export const edit: Moment = {
  name: 'edit',
  title: 'Library write, changing a reply',
  says: 'An admin has changed a reply in the editor and presses Save. It is saved once, or the words stay in the editor and a sentence says why; saved again, it is there.',
  query: PAGE,
  calls: changing(),
  begin: async (stage) => {
    await pressOnceThere(stage, 'One step at a time');
    const frame = await stage.app();
    await frame.getByRole('textbox', { name: /^Title/ }).waitFor();
  },
  act: async (stage) => {
    stage.counter.times += 1;
    await giveTitle(stage, titleOf(stage));
    await save(stage);
  },
  read: readEditor,
  check: checkWords,
  recover: saveAgain,
  reset: () => Promise.resolve(),
};

/** A new reply is written. */
export const create: Moment = {
  name: 'create',
  title: 'Library write, a new reply',
  says: 'An admin has written a new reply and presses Save. It is saved once, or the words stay in the editor and a sentence says why; saved again, it is there once.',
  query: PAGE,
  calls: [
    { on: `POST ${RECORDS}`, why: 'the reply', as: 'request' },
    {
      on: BY_KEY,
      why: 'whether a reply without an answer has arrived',
      as: 'request',
      given: { on: `POST ${RECORDS}`, kind: 'lost-after' },
    },
    {
      on: `GET ${RECORDS}`,
      why: 'whether its key is taken',
      as: 'request',
      given: { on: `POST ${RECORDS}`, kind: '422-text' },
    },
  ],
  begin: async (stage) => {
    await pressOnceThere(stage, 'New reply');
    const frame = await stage.app();
    await frame.getByRole('textbox', { name: /^Title/ }).waitFor();
    stage.counter.times += 1;
    await giveTitle(stage, titleOf(stage));
    await frame.getByRole('checkbox', { name: 'Frustrated' }).check({ force: true });
    await frame.getByRole('textbox', { name: /^Template/ }).click();
    await stage.page.keyboard.insertText('I look into it now.');
  },
  act: save,
  read: readEditor,
  check: checkWords,
  recover: saveAgain,
  reset: async (stage) => {
    await pressOnceThere(stage, 'Back to the list');
    await create.begin(stage);
  },
};

const ROW = 'One step at a time';

/** A reply is archived, or activated, in the list. */
export const activate: Moment = {
  name: 'activate',
  title: 'Library write, in the list',
  says: 'An admin archives or activates a reply in the list. A sentence says what came of it, and the row shows the status that the reply has; the same again does it.',
  query: PAGE,
  calls: changing(),
  begin: async (stage) => {
    await stage.until('the list', async () =>
      ((await stage.read())?.text ?? '').includes('12 replies'),
    );
  },
  act: async (stage) => {
    await stage.until('no news', async () => {
      const screen = await stage.read();
      return screen !== null && !(await press(stage, 'Close'));
    });
    await stage.markOld();
    await change(stage);
  },
  read: ({ news, text }) => {
    if (/Changing replies/.test(text)) return null;
    if (news.some((one) => /^“.+” is (?:active|archived)/.test(one)))
      return { kind: 'done', sentence: null };
    const sentence =
      news.find((one) => !/^(?:Zendesk asks|Changing|Saving|[\d,]+ repl(?:y|ies)$)/.test(one)) ??
      null;
    return sentence === null ? null : { kind: 'told', sentence };
  },
  check: async (stage) => {
    const titles = await titlesIn(stage);
    return titles.length === 12 ? [] : [`there are ${titles.length} records`];
  },
  recover: async (stage) => {
    // Trouble that says something of the page is told above the list.
    await press(stage, 'Try again');
    await stage.until('the list as it is', async () => {
      const screen = await stage.read();
      return screen !== null && !/^(?:Asking Zendesk…|Try again)$/m.test(screen.text);
    });
    await activate.act(stage);
    await stage.until('the change', async () => {
      const screen = await stage.read();
      return screen !== null && (await activate.read(screen, stage))?.kind === 'done';
    });
  },
  reset: () => Promise.resolve(),
};

/** Whatever the row's menu offers. */
async function change(stage: Stage): Promise<void> {
  await pressOnceThere(stage, `Actions for ${ROW}`);
  await stage.until('the menu', async () => {
    const isDone = (await press(stage, 'Archive')) || (await press(stage, 'Activate'));
    return isDone;
  });
}
