import { EntryDrafts } from '../../../src/admin/editor/entryDrafts';
import { readForm } from '../../../src/admin/editor/EntryForm';
import { anEntry } from '../../suggestions/anEntry';

const DAY_MS = 86_400_000;
const form = readForm({ entry: anEntry('late', { brands: ['Larkfield'] }), status: 'draft' });

/** Keeps as a browser does: names are its own properties. */
function aStorage(): Storage {
  const kept: Record<string, string> = {};
  const methods = {
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, value: string) => {
      kept[name] = value;
    },
    removeItem: (name: string) => {
      delete kept[name];
    },
  };
  return new Proxy(kept, {
    get: (_, name): unknown => Reflect.get(methods, name),
  }) as unknown as Storage;
}

function refusing(): Storage {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  return { getItem: refuse, setItem: refuse, removeItem: refuse } as unknown as Storage;
}

describe('EntryDrafts', () => {
  it('gives back what was kept, to another page of the same admin', () => {
    const storage = aStorage();
    const kept = new EntryDrafts('acme.1', storage).keep('7', { seenAt: '2026-03-01', form });
    expect(kept).toBe(true);
    expect(new EntryDrafts('acme.1', storage).find('7')).toMatchObject({
      seenAt: '2026-03-01',
      form,
    });
  });

  it('keeps drafts of accounts, admins and entries apart', () => {
    const storage = aStorage();
    new EntryDrafts('acme.1', storage).keep('7', { seenAt: null, form });
    expect(new EntryDrafts('acme.2', storage).find('7')).toBeNull();
    expect(new EntryDrafts('acme.1', storage).find('8')).toBeNull();
    expect(new EntryDrafts('acme.1', storage).find(null)).toBeNull();
  });

  it('forgets after 30 days, also what nobody looks for any more', () => {
    const storage = aStorage();
    let now = Date.parse('2026-03-01T12:00:00Z');
    const drafts = new EntryDrafts('acme.1', storage, () => now);
    drafts.keep('7', { seenAt: null, form });
    drafts.keep(null, { seenAt: null, form });
    now += 30 * DAY_MS - 1;
    expect(drafts.find('7')).not.toBeNull();
    now += 1;
    expect(drafts.find('7')).toBeNull();
    expect(Object.keys(storage)).toEqual([]);
  });

  it('takes nothing that it has not written like this', () => {
    const storage = aStorage();
    const drafts = new EntryDrafts('acme.1', storage);
    for (const hostile of ['', '{', 'null', '{"form":{}}', '{"__proto__":{"form":1}}', '[1]']) {
      storage.setItem('attune.unsaved.acme.1.7', hostile);
      expect(drafts.find('7')).toBeNull();
    }
  });

  it('drops what was saved', () => {
    const storage = aStorage();
    const drafts = new EntryDrafts('acme.1', storage);
    drafts.keep('7', { seenAt: null, form });
    drafts.drop('7');
    expect(drafts.find('7')).toBeNull();
  });

  it('works without storage, and says that nothing is kept', () => {
    for (const storage of [null, refusing()]) {
      const drafts = new EntryDrafts('acme.1', storage);
      expect(drafts.keep('7', { seenAt: null, form })).toBe(false);
      expect(drafts.find('7')).toBeNull();
      expect(() => drafts.drop('7')).not.toThrow();
    }
  });
});
