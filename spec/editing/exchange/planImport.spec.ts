import { planImport, plannedContents } from '../../../src/editing/exchange/planImport';
import type { PlanLine } from '../../../src/editing/exchange/ImportPlan';
import type { RowProblem } from '../../../src/editing/exchange/ImportRow';
import type { Entry } from '../../../src/library/Entry';
import type { KeptEntry } from '../../../src/library/KeptEntry';
import { aKeptEntry, keep } from '../../support/aKeptEntry';
import { csvOf, planOf, readRows } from './aFile';

function kept(key: string, change: Partial<Entry> = {}, rest: Partial<KeptEntry> = {}): KeptEntry {
  return aKeptEntry(key, { position: 7, ...rest }, change);
}

function problemsOf(line: PlanLine | undefined): RowProblem[] {
  return line?.action === 'refused' ? line.problems : [];
}

async function problemOf(row: Partial<Record<string, string>>): Promise<RowProblem | undefined> {
  return problemsOf((await planOf(csvOf(row))).lines[0])[0];
}

describe('planImport', () => {
  it('tells line by line what would become of a file', async () => {
    const same = kept('same', {
      title: 'Late parcel',
      family: 'sorry',
      template: 'It is on its way.',
    });
    const plan = await planOf(
      csvOf({ key: 'new' }, { key: 'same' }, { key: 'old', title: 'Newer' }, { states: 'cross' }),
      [same, kept('old')],
    );
    expect(plan.counts).toEqual({ create: 1, update: 1, same: 1, refused: 1 });
    expect(plan.lines).toMatchObject([
      { line: 2, key: 'new', action: 'create', content: { status: 'draft', position: 7 + 1024 } },
      { line: 3, key: 'same', action: 'same', base: same },
      { line: 4, key: 'old', action: 'update', changed: ['title', 'family', 'template'] },
      { line: 5, action: 'refused' },
    ]);
  });

  it('leaves alone what the file does not name, and empties what it leaves empty', async () => {
    const old = kept('old', { gesture: true, brands: ['Acme'], situations: ['refund'] });
    const { lines } = await planOf('key,title,template,brands\nold,Newer,Words.,', [old]);
    expect(lines[0]).toMatchObject({
      action: 'update',
      changed: ['title', 'template', 'brands'],
      content: {
        status: 'active',
        position: 7,
        entry: { title: 'Newer', gesture: true, situations: ['refund'], states: ['worried'] },
      },
    });
    expect(lines[0]?.action === 'update' && 'brands' in lines[0].content.entry).toBe(false);
  });

  it('refuses a key that an earlier line has, whatever its capitals, and names that line', async () => {
    const { lines } = await planOf(csvOf({ key: 'late' }, { key: 'late' }, { key: 'LATE' }));
    expect(lines[0]?.action).toBe('create');
    expect(problemsOf(lines[1])[0]).toMatchObject({
      code: 'repeated',
      firstLine: 2,
      likeness: 'same',
    });
    expect(problemsOf(lines[2])[0]).toMatchObject({
      code: 'repeated',
      firstLine: 2,
      likeness: 'case',
    });
  });

  it('writes keys as they must be, and says so', async () => {
    const { lines } = await planOf(csvOf({ key: 'Late Delivery!' }), [kept('late-delivery')]);
    expect(lines[0]).toMatchObject({
      action: 'update',
      key: 'late-delivery',
      notes: [{ code: 'key-changed', from: 'Late Delivery!', to: 'late-delivery' }],
    });
  });

  it('makes keys of titles, the same ones again after half of the file was imported', async () => {
    const file = csvOf(
      { title: 'Où est ma commande ?' },
      { title: 'Où est ma commande ?', template: 'Other words.' },
      { title: 'ありがとう' },
      { title: 'Late parcel' },
    );
    const others = [kept('late-parcel', { title: 'Something else' })];
    const first = await planOf(file, others);
    expect(first.lines.map(({ key }) => key)).toEqual([
      ...['ou-est-ma-commande', 'ou-est-ma-commande-2', 'reply', 'late-parcel-2'],
    ]);
    const written = first.lines.flatMap((line) =>
      line.action === 'create' ? [keep(line.content)] : [],
    );
    const second = await planOf(file, [...others, ...written.slice(0, 2)]);
    expect(second.lines.map(({ key }) => key)).toEqual(first.lines.map(({ key }) => key));
    expect(second.counts).toMatchObject({ same: 2, create: 2 });
  });

  it('writes what is to be created or updated, in the order of the file', async () => {
    const file = csvOf({ key: 'a' }, { key: 'b' }, { states: '' }, { key: 'c' });
    const plan = await planOf(file, [kept('b')]);
    expect(plannedContents(plan).map(({ entry }) => entry.key)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    [{ title: ' ' }, { code: 'missing', field: 'title' }],
    [{ states: '' }, { code: 'missing', field: 'states' }],
    [
      { states: 'worried; angri' },
      { code: 'word', field: 'states', word: 'angri', nearest: 'angry' },
    ],
    [{ states: 'anxious' }, { code: 'word', field: 'states', nearest: 'worried' }],
    [{ situations: 'shipping' }, { code: 'word', field: 'situations', nearest: 'delivery' }],
    [{ situations: 'weather' }, { code: 'unknown-word', field: 'situations', word: 'weather' }],
    [{ status: 'published' }, { code: 'word', field: 'status', nearest: 'active' }],
    [{ channels: 'pigeon' }, { code: 'unknown-word', field: 'channels', word: 'pigeon' }],
    [{ language: 'English' }, { code: 'value', field: 'language', value: 'English' }],
    [{ gesture: 'perhaps' }, { code: 'value', field: 'gesture', value: 'perhaps' }],
    [{ intensity: '3-2' }, { code: 'value', field: 'intensity' }],
    [{ position: 'first' }, { code: 'value', field: 'position', value: 'first' }],
    [{ origin: 'x' }, { code: 'value', field: 'origin', value: 'x' }],
    [{ facts: 'date' }, { code: 'value', field: 'facts', value: 'date' }],
    [{ facts: '[{"key": "Date"}]' }, { code: 'fact', field: 'facts', number: 1, part: 'key' }],
    [{ key: 'a'.repeat(81) }, { code: 'too-long', field: 'key', chars: 81, max: 80 }],
    [{ key: '！！' }, { code: 'value', field: 'key', value: '！！' }],
    [{ title: 'a'.repeat(121) }, { code: 'too-long', field: 'title', chars: 121, max: 120 }],
    [{ template: 'a'.repeat(10_001) }, { code: 'too-long', field: 'template', max: 10_000 }],
    [{ template: '{{ weather }}' }, { code: 'template', problem: { code: 'unknownPlaceholder' } }],
    [
      { template: 'Hi\n {{ ticket.subject }}' },
      {
        code: 'misspelt',
        placeholder: 'ticket.subject',
        nearest: 'ticket.title',
        line: 2,
        column: 5,
      },
    ],
    [
      { template: '{% if %' },
      { code: 'template', problem: { code: 'syntax', line: 1, column: 1 } },
    ],
  ])('says of %j what is wrong with it', async (row, problem) => {
    expect(await problemOf(row)).toMatchObject(problem);
  });

  it('finds templates that would never end, or say nothing, before anybody uses them', async () => {
    const bomb = '{% for a in (1..999) %}{% for b in (1..999) %}x{% endfor %}{% endfor %}';
    expect(await problemOf({ template: bomb })).toMatchObject({
      code: 'template',
      problem: { code: 'tooMuch' },
    });
    expect(await problemOf({ template: '{% assign a = 1 %}' })).toMatchObject({
      code: 'template',
      problem: { code: 'emptyText' },
    });
  });

  it('refuses what is more than Zendesk takes', async () => {
    const phrases = Array.from({ length: 190 }, (_, index) => `phrase ${index} ${'a'.repeat(180)}`);
    expect(await problemOf({ when: phrases.join('; ') })).toMatchObject({
      code: 'too-large',
      limit: 30_000,
    });
  });

  it('names all that is wrong with a line at once', async () => {
    const { lines } = await planOf(csvOf({ title: '', states: 'cross', status: 'gone' }));
    expect(
      problemsOf(lines[0])
        .map(({ field }) => field)
        .sort(),
    ).toEqual([...['states', 'status', 'title']]);
  });

  it('points to letters that were lost before the file came here', async () => {
    const { lines } = await planOf(csvOf({ title: 'RÃ©sumÃ©' }, { template: 'Bient\ufffdt' }, {}));
    expect(
      lines.map((line) => (line.action === 'create' ? line.notes.map(({ field }) => field) : [])),
    ).toEqual([['key', 'title'], ['key', 'template'], ['key']]);
  });

  it('lets the page have its turn, and stops when told', async () => {
    const { rows } = await readRows(csvOf(...Array.from({ length: 600 }, () => ({}))));
    const seen: number[] = [];
    const plan = await planImport(rows, [], {
      onProgress: (done, total) => seen.push(done / total),
      pause: () => Promise.resolve(),
    });
    expect(plan.kind).toBe('plan');
    expect(seen.length).toBeGreaterThan(2);
    const abort = new AbortController();
    abort.abort();
    expect(await planImport(rows, [], { signal: abort.signal })).toEqual({ kind: 'canceled' });
  });
});
