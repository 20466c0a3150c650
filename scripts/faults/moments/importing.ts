import type { Moment } from '../Moment';
import type { Stage } from '../Stage';
import { press, pressOnceThere, RECORDS } from './sidebar';

/** More than are written one by one. */
const COUNT = 8;
const HEAD = 'key,title,states,language,family,template,status';

/** Replies of a file are written in a job. */
export const importing: Moment = {
  name: 'import',
  title: 'Import',
  says: 'An admin imports a file of eight replies. All are in the library once, or a sentence says how many are and why it stopped; Continue does the rest.',
  query: { page: 'nav_bar', role: 'admin', account: 'ordinary' },
  calls: [
    { on: `GET ${RECORDS}`, why: 'what others have done meanwhile', as: 'request' },
    { on: 'POST /api/v2/custom_objects/attune_entry/jobs', why: 'the job', as: 'request' },
    { on: 'GET /api/v2/job_statuses/{id}.json', why: 'how far it is', as: 'request' },
    { on: `GET ${RECORDS}`, why: 'what the records have become', as: 'request', after: 1 },
  ],
  begin: async (stage) => {
    const frame = await stage.app();
    await pressOnceThere(stage, 'Add from…');
    await pressOnceThere(stage, 'A file');
    stage.counter.times += 1;
    const rows = Array.from(
      { length: COUNT },
      (_, index) =>
        `${keyOf(stage, index)},Reply ${index},worried,en,understand,"Words, number ${index}.",active`,
    );
    await frame.locator('input[type=file]').setInputFiles({
      name: 'ours.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([HEAD, ...rows].join('\r\n')),
    });
    await stage.until('the plan', async () =>
      ((await stage.read())?.text ?? '').includes(`Import ${COUNT} replies`),
    );
  },
  act: async (stage) => {
    await stage.markOld();
    await pressOnceThere(stage, `Import ${COUNT} replies`);
  },
  read: ({ text, news }) => {
    const told = news.find((one) => /Stopped half way|refused/.test(one));
    if (told !== undefined) return { kind: 'told', sentence: told };
    return new RegExp(`^${COUNT} replies are in your library`, 'm').test(text)
      ? { kind: 'done', sentence: null }
      : null;
  },
  check: async (stage, { kind }) => {
    const count = await countWritten(stage);
    if (kind === 'done' && count !== COUNT) return [`told to be ${COUNT}, and ${count} are there`];
    return count > COUNT ? [`${count} records of ${COUNT} replies`] : [];
  },
  recover: async (stage) => {
    await stage.markOld();
    await pressOnceThere(stage, 'Continue');
    await stage.until('the rest of the import', async () => {
      const screen = await stage.read();
      return screen !== null && (await importing.read(screen, stage))?.kind === 'done';
    });
    const count = await countWritten(stage);
    if (count !== COUNT) throw new Error(`gone on with, ${count} of ${COUNT} are there`);
  },
  reset: async (stage) => {
    await pressOnceThere(stage, 'Done');
    await stage.until(
      'the list',
      async () => !((await stage.read())?.text ?? '').includes('Import replies'),
    );
    await press(stage, 'Close');
    await importing.begin(stage);
  },
};

function keyOf({ counter }: Stage, index: number): string {
  return `file-${counter.times}-${index}`;
}

/** How many records there are of the file that was imported last. */
async function countWritten(stage: Stage): Promise<number> {
  const keys = Array.from({ length: COUNT }, (_, index) => keyOf(stage, index));
  const { body } = await stage.page.evaluate(
    (url) => window.simulator.askAccount('GET', url),
    `${RECORDS}?filter[external_ids]=${keys.join()}`,
  );
  const list: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, 'custom_object_records') : null;
  return Array.isArray(list) ? list.length : 0;
}
