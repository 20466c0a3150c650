/** @jest-environment jsdom */
import { EntryDrafts } from '../../../src/admin/editor/entryDrafts';
import { readForm } from '../../../src/admin/editor/EntryForm';
import { anEntry } from '../../support/anEntry';

const DAY_MS = 86_400_000;
const form = readForm({ entry: anEntry('late', { brands: ['Larkfield'] }), status: 'draft' });

afterEach(() => {
  localStorage.clear();
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('EntryDrafts', () => {
  it('gives back what was kept, to another page of the same admin', () => {
    const kept = new EntryDrafts('acme.1').keep('7', { seenAt: '2026-03-01', form });
    expect(kept).toBe(true);
    expect(new EntryDrafts('acme.1').find('7')).toMatchObject({
      seenAt: '2026-03-01',
      form,
    });
  });

  it('keeps drafts of accounts, admins and entries apart', () => {
    new EntryDrafts('acme.1').keep('7', { seenAt: null, form });
    expect(new EntryDrafts('acme.2').find('7')).toBeNull();
    expect(new EntryDrafts('acme.1').find('8')).toBeNull();
    expect(new EntryDrafts('acme.1').find(null)).toBeNull();
  });

  it('forgets after 30 days', () => {
    jest.useFakeTimers({ now: Date.parse('2026-03-01T12:00:00Z') });
    const drafts = new EntryDrafts('acme.1');
    drafts.keep('7', { seenAt: null, form });
    jest.advanceTimersByTime(30 * DAY_MS - 1);
    expect(drafts.find('7')).not.toBeNull();
    jest.advanceTimersByTime(1);
    expect(drafts.find('7')).toBeNull();
  });

  it('takes nothing that it has not written like this', () => {
    const drafts = new EntryDrafts('acme.1');
    for (const hostile of ['', '{', 'null', '{"form":{}}', '{"__proto__":{"form":1}}', '[1]']) {
      for (const kept of [hostile, `${Date.now()} ${hostile}`]) {
        localStorage.setItem('attune.unsaved.acme.1.7', kept);
        expect(drafts.find('7')).toBeNull();
      }
    }
  });

  it('drops what was saved', () => {
    const drafts = new EntryDrafts('acme.1');
    drafts.keep('7', { seenAt: null, form });
    drafts.drop('7');
    expect(drafts.find('7')).toBeNull();
  });

  it('works without storage, and says that nothing is kept', () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
      jest.spyOn(Storage.prototype, method).mockImplementation(refuse);
    }
    const drafts = new EntryDrafts('acme.1');
    expect(drafts.keep('7', { seenAt: null, form })).toBe(false);
    expect(drafts.find('7')).toBeNull();
    expect(() => drafts.drop('7')).not.toThrow();
  });
});
