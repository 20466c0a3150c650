/** @jest-environment jsdom */
import { KEPT_DAYS } from '../../src/admin/exchange/unfinishedImport';
import { forgetOld, KEPT_DATABASES } from '../../src/ui/forgetOld';
import { saveKept } from '../../src/ui/keptText';

const DAY_MS = 86_400_000;

afterEach(() => {
  localStorage.clear();
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** What browsers keep is looked at in `spec/browser/storage.spec.ts`; this one has no databases. */
describe('forgetOld', () => {
  it('removes what is too old, what is from a wrong clock, and what nobody knows', async () => {
    const now = Date.parse('2026-03-01T12:00:00Z');
    jest.useFakeTimers({ now, doNotFake: ['queueMicrotask', 'nextTick'] });
    saveKept('attune.language', 'de');
    saveKept('attune.unsaved.acme.1.7', '{}');
    const kept = { ...localStorage };
    localStorage.setItem('attune.unsaved.acme.1.8', `${now - 31 * DAY_MS} {}`);
    localStorage.setItem('attune.practice', `${now + 400 * DAY_MS} {}`);
    localStorage.setItem('attune.tipsOff', '["tone"]');
    localStorage.setItem('attune.of-a-later-version', `${now} x`);
    await forgetOld();
    expect({ ...localStorage }).toEqual(kept);
  });

  it('leaves what is not ours', async () => {
    localStorage.setItem('zendesk', 'theirs');
    await forgetOld();
    expect({ ...localStorage }).toEqual({ zendesk: 'theirs' });
  });

  it('does not throw where storage is refused', async () => {
    saveKept('attune.language', 'de');
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    await expect(forgetOld()).resolves.toBeUndefined();
  });

  it('gives an import the time that the full page gives it', () => {
    const place = KEPT_DATABASES.find(({ database }) => database === 'attune-import');
    expect(place?.days).toBe(KEPT_DAYS);
  });
});
