import fc from 'fast-check';
import { MAX_FILE_BYTES, MAX_ROWS } from '../../../src/editing/exchange/limits';
import { planImport } from '../../../src/editing/exchange/planImport';
import { readFile } from '../../../src/editing/exchange/readFile';
import { bytesOf, csvOf, readRows, refuse } from './aFile';

const accents = 'title,template\r\nRésumé à vérifier,"Où est ma commande ? C’est noté."\r\n';

/** Windows-1252 by hand: Latin letters are their own code, the apostrophe is 0x92. */
function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) =>
    letter === '’' ? 0x92 : (letter.codePointAt(0) ?? 0) & 0xff,
  );
}

function wide(text: string, { mark = true, big = false } = {}): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(
    units.flatMap((unit) => (big ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8])),
  );
}

describe('readFile and encodings', () => {
  it.each([
    ['UTF-8', bytesOf(accents), 'utf-8', false],
    ['UTF-8 with its mark', bytesOf(`\ufeff${accents}`), 'utf-8', false],
    ['UTF-16', wide(accents), 'utf-16le', false],
    ['UTF-16 the other way round', wide(accents, { big: true }), 'utf-16be', false],
    ['UTF-16 without its mark', wide(accents, { mark: false }), 'utf-16le', true],
    [
      'big-endian UTF-16 without its mark',
      wide(accents, { mark: false, big: true }),
      'utf-16be',
      true,
    ],
    ['Windows-1252', latin(accents), 'windows-1252', true],
  ])('reads %s and says what it took it for', async (_name, bytes, encoding, guessed) => {
    const read = await readRows(bytes);
    expect(read.encoding).toEqual({ name: encoding, guessed });
    expect(read.rows[0]?.given).toMatchObject({
      title: 'Résumé à vérifier',
      template: 'Où est ma commande ? C’est noté.',
    });
  });

  it('reads Shift JIS where kana come out', async () => {
    const head = bytesOf('title,template\r\n');
    // "ありがとうございます" and "はい"
    const words = [
      0x82, 0xa0, 0x82, 0xe8, 0x82, 0xaa, 0x82, 0xc6, 0x82, 0xa4, 0x2c, 0x82, 0xcd, 0x82, 0xa2,
    ];
    const read = await readRows(Uint8Array.from([...head, ...words]));
    expect(read.encoding).toEqual({ name: 'shift_jis', guessed: true });
    expect(read.rows[0]?.given).toMatchObject({ title: 'ありがとう', template: 'はい' });
  });

  it('refuses what would only come out as wrong letters', async () => {
    // Cyrillic in Windows-1251, and a Mac's own é.
    const cyrillic = Uint8Array.from([
      ...bytesOf('title,template\n'),
      0xcf,
      0xf0,
      0xe8,
      0xe2,
      0xe5,
      0xf2,
    ]);
    expect((await refuse(cyrillic)).code).toBe('encoding');
    const mac = Uint8Array.from([...bytesOf('title,template\nr'), 0x8e, ...bytesOf('sum'), 0x8e]);
    expect((await refuse(mac)).code).toBe('encoding');
  });

  it('knows workbooks and pictures for what they are', async () => {
    expect((await refuse(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'a.xlsx')).code).toBe(
      'workbook',
    );
    expect((await refuse(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'a.csv')).code).toBe(
      'workbook',
    );
    expect((await refuse(bytesOf('%PDF-1.7 title,template'), 'a.csv')).code).toBe('binary');
    expect((await refuse(Uint8Array.from([1, 0, 0, 2, 0, 0, 5, 0, 0, 0]), 'a.csv')).code).toBe(
      'binary',
    );
  });
});

describe('readFile and CSV', () => {
  it.each([
    [',', 'title,template\r\nA,"b, c"'],
    [';', 'title;template\r\nA;"b, c"'],
    ['\t', 'title\ttemplate\r\nA\tb, c'],
    [';', 'sep=;\r\ntitle;template\r\nA;b, c'],
    [';', '"title";"template"\nA;b, c'],
  ])('finds the delimiter %j', async (delimiter, text) => {
    const read = await readRows(text);
    expect(read.format).toEqual({ kind: 'csv', delimiter });
    expect(read.rows[0]?.given).toMatchObject({ title: 'A', template: 'b, c' });
  });

  it('counts lines as editors do, whatever stands in the cells', async () => {
    const text = 'title,template\r\nA,"one\ntwo\r\nthree"\r\n\r\nB,x\r\nC,y';
    expect((await readRows(text)).rows.map(({ line }) => line)).toEqual([2, 6, 7]);
  });

  it.each(['\n', '\r\n', '\r'])('reads lines that end in %j, or in both kinds', async (end) => {
    const text = ['title,template', 'A,"x"', 'B,y', ''].join(end);
    const titles = async (file: string) =>
      (await readRows(file)).rows.map(({ given }) => [given.title, given.template]);
    expect(await titles(text)).toEqual([
      ['A', 'x'],
      ['B', 'y'],
    ]);
    if (end === '\r') return;
    expect(await titles(`${text}C,"z"\nD,"w"\r\nE,v\n`)).toEqual([
      ...[
        ['A', 'x'],
        ['B', 'y'],
        ['C', 'z'],
        ['D', 'w'],
        ['E', 'v'],
      ],
    ]);
  });

  it('takes headings by other names, and says which it leaves out', async () => {
    const text = 'Name,Reply,Phrase family,Titel,Situaton,colour\nA,b,sorry,x,y,z';
    const { rows, ignored } = await readRows(text);
    expect(rows[0]?.given).toEqual({ title: 'A', template: 'b', family: 'sorry' });
    expect(ignored).toEqual([
      { name: 'Titel', nearest: null },
      { name: 'Situaton', nearest: 'situations' },
      { name: 'colour', nearest: null },
    ]);
  });

  it('does without what the header does not name, and empties what it names', async () => {
    const [row] = (await readRows('title,template,brands\nA,b,')).rows;
    expect(row?.given).toEqual({ title: 'A', template: 'b', brands: null });
  });

  it('reads lists, yes and no, and intensities as people write them', async () => {
    const [row] = (
      await readRows(
        csvOf({
          states: 'Angry, sad',
          brands: 'Acme; Beta',
          gesture: 'TRUE',
          safe: 'no',
          intensity: '2-3',
        }),
      )
    ).rows;
    expect(row?.given).toMatchObject({
      states: ['angry', 'sad'],
      brands: ['Acme', 'Beta'],
      gesture: true,
      safe: false,
      intensity: [2, 3],
    });
  });

  it('names the line where a quotation mark opens and never closes', async () => {
    const text = 'title,template\nA,b\nC,"never closed\nD,e\n';
    expect(await refuse(text)).toMatchObject({ code: 'open-quote', values: { line: 3 } });
  });

  it('complains of a row with a mark astray or too many cells, and reads on', async () => {
    const { rows } = await readRows('title,template\nA,"b" c"\nB,c,d,e\nC,d');
    expect(rows.map(({ problems }) => problems[0]?.code)).toEqual([
      'quotes',
      'extra-cells',
      undefined,
    ]);
  });

  it('refuses a table without the columns that every reply needs', async () => {
    expect(await refuse('first,second\n1,2')).toMatchObject({
      code: 'no-columns',
      values: { columns: 'title, template', found: 'first, second' },
    });
  });

  it('refuses more rows than it takes, and says how many there are', async () => {
    const text = `title,template\n${'A,b\n'.repeat(MAX_ROWS + 5)}`;
    expect(await refuse(text)).toMatchObject({
      code: 'too-many-rows',
      values: { count: MAX_ROWS + 5, max: MAX_ROWS },
    });
    const endless = `title,template\n${'A,b\n'.repeat(MAX_ROWS * 3)}`;
    expect((await refuse(endless)).code).toBe('too-many-rows');
  });
});

describe('readFile and JSON', () => {
  const one = { title: 'A', template: 'b' };

  it('reads a list, and an object that holds one', async () => {
    for (const value of [[one], { entries: [one] }, { replies: [one], version: 1 }]) {
      const { format, rows } = await readRows(JSON.stringify(value), 'x.txt');
      expect(format).toEqual({ kind: 'json' });
      expect(rows[0]?.given).toMatchObject({ title: 'A', template: 'b', gesture: null });
    }
  });

  it('tells the line of each entry', async () => {
    const text = JSON.stringify({ note: 'a "quote" [', entries: [one, one] }, null, 2);
    expect((await readRows(text)).rows.map(({ line }) => line)).toEqual([4, 8]);
  });

  it.each([
    ['{"entries": [{"title": "A"},]}', 1, 29],
    ['[\n{"title": "A"\n', 3, 1],
    ['[{"title": "A"}] more', 1, 18],
    ['[{"title": "A"} {}]', 1, 17],
    ['[{"title: "A"}]', 1, 2],
    ['{"entries": [1, 2}', 1, 18],
  ])('says where %j breaks', async (text, line, column) => {
    const { code, values } = await refuse(text);
    expect(code).toBe('broken-json');
    expect(values['line']).toBe(line);
    if (column > 2) expect(values['column']).toBe(column);
  });

  it('refuses what holds no list, and what a later version has written', async () => {
    expect((await refuse('{"a": 1}')).code).toBe('no-list');
    expect(await refuse('{"version": 2, "entries": []}')).toMatchObject({
      code: 'newer-version',
      values: { version: '2', known: 1 },
    });
    expect(await refuse('{"version": {"toString": null}, "entries": []}')).toMatchObject({
      code: 'newer-version',
    });
  });

  it('leaves prototypes alone', async () => {
    const text =
      '[{"title": "A", "template": "b", "__proto__": {"gesture": true}, "constructor": 1}]';
    const { rows, ignored } = await readRows(text);
    expect(rows[0]?.given.gesture).toBeNull();
    expect(Object.getPrototypeOf(rows[0]?.given)).toBe(Object.prototype);
    expect(ignored.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['gesture']).toBeUndefined();
  });

  it('complains of items that are no entry', async () => {
    const { rows } = await readRows('[1, null, [], "x", {}]');
    expect(rows.map(({ problems }) => problems[0]?.code)).toEqual([
      ...['no-entry', 'no-entry', 'no-entry', 'no-entry'],
      undefined,
    ]);
  });

  it('agrees with JSON.parse on what is JSON', async () => {
    const text = fc.oneof(
      fc.json({ maxDepth: 4 }).map((json) => `[${json}]`),
      fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 })).map(([json, at, more]) => {
        const list = `[${json}, {"a": "\\"]"}]`;
        return list.slice(0, at % list.length) + more + list.slice(at % list.length);
      }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (json) => {
        if (!json.startsWith('[')) return;
        let isJson = true;
        try {
          JSON.parse(json);
        } catch {
          isJson = false;
        }
        const read = await readFile(bytesOf(json), 'x.json');
        expect(read.kind === 'rows').toBe(isJson);
      }),
    );
  });

  it('reads deep nesting without falling over', async () => {
    const deep = `[${'['.repeat(200_000)}${']'.repeat(200_000)}]`;
    expect(['rows', 'unreadable']).toContain((await readFile(bytesOf(deep), 'x.json')).kind);
    const { rows } = await readRows(csvOf({ facts: deep, origin: deep, states: deep }));
    expect((await planImport(rows, [])).kind).toBe('plan');
  });
});

describe('readFile', () => {
  it('takes any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc
            .string({ unit: 'binary', maxLength: 200 })
            .map((text) => bytesOf(`title,template\n${text}`)),
          fc.string({ maxLength: 200 }).map((text) => bytesOf(`[{"title": ${text}`)),
        ),
        async (bytes) => {
          expect(['rows', 'unreadable']).toContain((await readFile(bytes, 'x')).kind);
        },
      ),
    );
  });

  it('refuses what is empty or too big', async () => {
    expect((await refuse('')).code).toBe('empty');
    expect((await refuse('\ufeff \r\n')).code).toBe('empty');
    const big = await readFile(new Uint8Array(MAX_FILE_BYTES + 1), 'x.csv');
    expect(big).toMatchObject({ code: 'too-big', values: { megabytes: 21, max: 20 } });
  });

  it.each(['x.csv', 'x.json'])(
    'lets the page have its turn, and stops when told (%s)',
    async (name) => {
      const row = { title: 'A', template: 'b'.repeat(500) };
      const file =
        name === 'x.json'
          ? JSON.stringify(Array.from({ length: 1000 }, () => row))
          : csvOf(...Array.from({ length: 1000 }, () => row));
      let pauses = 0;
      const progress: number[] = [];
      const pace = {
        pause: () => {
          pauses += 1;
          return Promise.resolve();
        },
        onProgress: (done: number, total: number) => progress.push(done / total),
      };
      expect((await readFile(bytesOf(file), name, pace)).kind).toBe('rows');
      expect(pauses).toBeGreaterThan(10);
      expect(progress).toEqual([...progress].sort((a, b) => a - b));
      expect(Math.max(...progress)).toBeLessThanOrEqual(1);

      const abort = new AbortController();
      const stopped = readFile(bytesOf(file), name, {
        signal: abort.signal,
        pause: () => Promise.resolve(abort.abort()),
      });
      expect(await stopped).toEqual({ kind: 'canceled' });
    },
  );
});
