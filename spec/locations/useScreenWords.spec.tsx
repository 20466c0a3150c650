/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';
import { useScreenWords } from '../../src/locations/useScreenWords';
import { loadKept, saveKept } from '../../src/ui/keptText';
import { sidebarWords } from '../../src/words/loadWords';

const KEY = 'attune.language';
const never = new Promise<string | null>(() => {});

/** The hook as a page uses it: without a host at first. */
function start(locale?: Promise<string | null>) {
  return renderHook(({ told }) => useScreenWords(told, sidebarWords), {
    initialProps: { told: locale },
  });
}

afterEach(() => {
  localStorage.clear();
  jest.useRealTimers();
  jest.restoreAllMocks();
  jest.resetModules();
});

describe('useScreenWords', () => {
  it('waits for the language before anything is shown, then keeps it in mind', async () => {
    const { result } = start(Promise.resolve('fr-CA'));
    expect(result.current).toMatchObject({ settled: false, words: { language: 'en' } });
    await waitFor(() => expect(result.current.settled).toBe(true));
    expect(result.current.words.language).toBe('fr');
    expect(loadKept(KEY)).toBe('fr');
  });

  it('starts in the language of the last page without asking anybody', async () => {
    saveKept(KEY, 'ja');
    const { result } = start(undefined);
    await waitFor(() => expect(result.current.words.language).toBe('ja'));
    expect(result.current.settled).toBe(true);
  });

  it('follows the host where the agent has changed the language since', async () => {
    saveKept(KEY, 'ja');
    const { result, rerender } = start(undefined);
    await waitFor(() => expect(result.current.words.language).toBe('ja'));
    rerender({ told: Promise.resolve('de') });
    await waitFor(() => expect(result.current.words.language).toBe('de'));
    expect(loadKept(KEY)).toBe('de');
  });

  it('stays with the last language where the host does not tell', async () => {
    saveKept(KEY, 'de');
    const { result } = start(Promise.resolve(null));
    await waitFor(() => expect(result.current.settled).toBe(true));
    expect(result.current.words.language).toBe('de');
  });

  it('is English where nobody knows better, or no such language is spoken', async () => {
    for (const told of [null, 'tlh-Latn']) {
      localStorage.clear();
      const { result } = start(Promise.resolve(told));
      await waitFor(() => expect(result.current.settled).toBe(true));
      expect(result.current.words.language).toBe('en');
    }
  });

  it('shows the page in English after a while where the host never answers', () => {
    jest.useFakeTimers();
    const { result } = start(never);
    act(() => void jest.advanceTimersByTime(1400));
    expect(result.current.settled).toBe(false);
    act(() => void jest.advanceTimersByTime(200));
    expect(result.current).toMatchObject({ settled: true, words: { language: 'en' } });
  });

  it('works where storage is refused, and where it holds nonsense', async () => {
    saveKept(KEY, '"><script>');
    const odd = start(Promise.resolve('es'));
    await waitFor(() => expect(odd.result.current.words.language).toBe('es'));
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const { result } = start(Promise.resolve('de'));
    await waitFor(() => expect(result.current.words.language).toBe('de'));
  });

  it('serves English, and says so, where a language does not load', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
    jest.doMock('../../translations/ar.json', () => {
      throw new Error('Loading chunk words-ar failed.');
    });
    const { result } = start(Promise.resolve('ar'));
    await waitFor(() => expect(result.current.settled).toBe(true));
    expect(result.current.words.language).toBe('en');
    expect(warn).toHaveBeenCalledWith(
      expect.stringContaining('"ar"'),
      expect.stringMatching(/^Error/),
    );
    jest.dontMock('../../translations/ar.json');
  });
});
