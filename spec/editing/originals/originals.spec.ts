import fc from 'fast-check';
import {
  changedOriginals,
  keepOwn,
  takeOriginal,
} from '../../../src/editing/originals/changedOriginals';
import { copyOf } from '../../../src/editing/originals/copyOf';
import { diffWords } from '../../../src/editing/originals/diffWords';
import { builtInLibrary } from '../../support/builtInLibrary';
import type { KeptEntry } from '../../../src/library/KeptEntry';
import { keep } from '../../support/aKeptEntry';
import { anEntry } from '../../support/anEntry';

const original = anEntry('calm-down', { facts: [], situations: ['refund'] });

describe('copyOf', () => {
  it('makes a draft that knows where it is from, and shares nothing with the original', () => {
    const copy = copyOf(original, { position: 4 });
    expect(copy).toMatchObject({
      entry: original,
      status: 'draft',
      position: 4,
      origin: { key: 'calm-down', fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/u) },
    });
    copy.entry.situations.push('billing');
    expect(original.situations).toEqual(['refund']);
  });

  it('gets a key of its own where the original’s is in use', () => {
    const keys = new Set(['calm-down', 'calm-down-2']);
    const copy = copyOf(original, { keys, status: 'active' });
    expect(copy).toMatchObject({
      entry: { key: 'calm-down-3' },
      status: 'active',
      origin: { key: 'calm-down' },
    });
  });
});

describe('changedOriginals', () => {
  const copy = keep(copyOf(original));
  const newer = { ...original, template: 'New words.' };

  it('finds nothing while the originals are as they were', () => {
    const all = builtInLibrary.map((entry) => keep(copyOf(entry)));
    expect(changedOriginals(all, builtInLibrary)).toEqual([]);
    const mine: KeptEntry = { ...copy, entry: { ...copy.entry, template: 'My words.' } };
    expect(changedOriginals([mine], [original])).toEqual([]);
    expect(changedOriginals([keep({ ...copy, origin: null })], [])).toEqual([]);
  });

  it('finds originals whose words or tags have changed, and those that are gone', () => {
    expect(changedOriginals([copy], [newer])).toEqual([
      { kept: copy, original: newer, differs: true },
    ]);
    const retagged = { ...original, situations: [] };
    expect(changedOriginals([copy], [retagged])).toHaveLength(1);
    expect(changedOriginals([copy], [])).toEqual([{ kept: copy, original: null, differs: true }]);
  });

  it('says where the copy has the new words already', () => {
    const updated = { ...copy, entry: { ...newer, key: 'mine' } };
    expect(changedOriginals([updated], [newer])).toMatchObject([{ differs: false }]);
  });

  it('is content once the new words are taken, or the own ones kept', () => {
    const taken = takeOriginal({ ...copy, entry: { ...copy.entry, key: 'mine' } }, newer);
    expect(taken.entry).toEqual({ ...newer, key: 'mine' });
    const own = keepOwn(copy, newer);
    expect(own.entry).toEqual(copy.entry);
    expect(changedOriginals([keep(taken), keep(own), keep(keepOwn(copy, null))], [newer])).toEqual(
      [],
    );
  });
});

describe('diffWords', () => {
  it('shows what has changed word by word', () => {
    expect(diffWords('I am sorry for this.', 'I am very sorry for that.')).toEqual([
      { kind: 'same', text: 'I am ' },
      { kind: 'added', text: 'very ' },
      { kind: 'same', text: 'sorry for ' },
      { kind: 'removed', text: 'this' },
      { kind: 'added', text: 'that' },
      { kind: 'same', text: '.' },
    ]);
    expect(
      diffWords('お待ちください', 'お待ち下さい').filter(({ kind }) => kind === 'same'),
    ).toEqual([
      { kind: 'same', text: 'お待ち' },
      { kind: 'same', text: 'さい' },
    ]);
  });

  it('gives both texts again, whatever is in them', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.constantFrom('a', 'b', ' ', '\n', '様', '😀', 'é'), { maxLength: 30 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after);
        const join = (not: string) =>
          parts
            .filter(({ kind }) => kind !== not)
            .map((part) => part.text)
            .join('');
        expect(join('added')).toBe(before);
        expect(join('removed')).toBe(after);
      }),
    );
  });

  it('takes two long texts that have nothing in common for what they are', () => {
    const before = Array.from({ length: 3000 }, (_, index) => `a${index}`).join(' ');
    const after = Array.from({ length: 3000 }, (_, index) => `b${index}`).join('\n');
    expect(diffWords(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });
});
