/** @jest-environment jsdom */
import fc from 'fast-check';
import { daysOf, KEPT_DAYS, type KeptName } from '../../src/ui/browserMemory';
import { isKeepingRefused, loadKept, onKeptChange, saveKept } from '../../src/ui/keptText';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-03-01T12:00:00Z');
const NAMES: KeptName[] = [
  'attune.language',
  'attune.tipsOff',
  'attune.keysOff',
  'attune.practice',
  'attune.lesson',
  'attune.unsaved.acme.9001.7',
  'attune.forgotten',
];

beforeEach(() => jest.useFakeTimers({ now: NOW }));
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  localStorage.clear();
});

describe('KEPT_DAYS', () => {
  it('knows all names by their beginning and gives none more than half a year', () => {
    const rows = Object.entries(KEPT_DAYS);
    expect(rows.every(([name]) => name.startsWith('attune.'))).toBe(true);
    expect(rows.every(([, days]) => days >= 1 && days <= 180)).toBe(true);
    expect(rows).toHaveLength(NAMES.length);
    expect(NAMES.map(daysOf)).not.toContain(0);
    for (const other of ['attune.unsaved', 'attune.languages', '__proto__', 'toString', '']) {
      expect(daysOf(other)).toBe(0);
    }
  });
});

describe('keptText', () => {
  it('gives back any text under any of its names', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.string({ unit: 'binary' }), (name, text) => {
        expect(saveKept(name, text)).toBe(true);
        expect(loadKept(name)).toBe(text);
        saveKept(name, null);
        expect(loadKept(name)).toBeNull();
      }),
    );
  });

  it.each(NAMES)('forgets %s after its lifetime', (name) => {
    const days = daysOf(name);
    saveKept(name, 'x');
    jest.setSystemTime(NOW + days * DAY_MS - 1);
    const late = localStorage.getItem(name) ?? '';
    expect(loadKept(name)).toBe('x');
    localStorage.setItem(name, late);
    jest.setSystemTime(NOW + days * DAY_MS);
    expect(loadKept(name)).toBeNull();
  });

  it('counts a choice from when it was last used, and a draft from when it was written', () => {
    saveKept('attune.keysOff', 'yes');
    saveKept('attune.unsaved.acme.1.new', '{}');
    for (const days of [29, 31, 200, 370]) {
      jest.setSystemTime(NOW + days * DAY_MS);
      expect(loadKept('attune.keysOff')).toBe('yes');
      expect(loadKept('attune.unsaved.acme.1.new')).toBe(days < 30 ? '{}' : null);
    }
  });

  it('writes nothing while a choice is read again and again on one day', () => {
    saveKept('attune.keysOff', 'yes');
    const write = jest.spyOn(Storage.prototype, 'setItem');
    for (let hour = 0; hour < 24; hour += 1) {
      jest.setSystemTime(NOW + hour * 3_600_000);
      loadKept('attune.keysOff');
    }
    expect(write).not.toHaveBeenCalled();
  });

  it('bears a clock that was set back by hours, and trusts none that was days ahead', () => {
    saveKept('attune.language', 'de');
    jest.setSystemTime(NOW - 23 * 3_600_000);
    expect(loadKept('attune.language')).toBe('de');
    jest.setSystemTime(NOW - DAY_MS);
    expect(loadKept('attune.language')).toBeNull();
  });

  it('takes nothing that it has not written like this', () => {
    for (const odd of ['de', '', ' de', '99999999999999999 de', '-1 de', 'NaN de', `${NOW}`]) {
      localStorage.setItem('attune.language', odd);
      expect(loadKept('attune.language')).toBeNull();
    }
  });

  it('keeps nothing and does not throw where storage is refused', () => {
    expect(isKeepingRefused()).toBe(false);
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
      jest.spyOn(Storage.prototype, method).mockImplementation(refuse);
    }
    expect(isKeepingRefused()).toBe(true);
    expect(saveKept('attune.language', 'de')).toBe(false);
    expect(saveKept('attune.language', null)).toBe(false);
    expect(loadKept('attune.language')).toBeNull();
  });

  it('says that nothing is kept where storage is full', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(saveKept('attune.language', 'de')).toBe(false);
    expect(isKeepingRefused()).toBe(false);
  });

  it('hears of changes in other pages, and of all being cleared, until it is ended', () => {
    const listener = jest.fn();
    const end = onKeptChange('attune.language', listener);
    const tell = (key: string | null) => window.dispatchEvent(new StorageEvent('storage', { key }));
    tell('attune.language');
    tell('attune.tipsOff');
    expect(listener).toHaveBeenCalledTimes(1);
    tell(null);
    expect(listener).toHaveBeenCalledTimes(2);
    end();
    tell('attune.language');
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
