import { createIntl } from 'react-intl';
import { loadWords } from '../../src/words/loadWords';
import { SCREEN_LANGUAGES } from '../../src/words/ScreenLanguage';
import { ENGLISH } from '../../src/words/Words';

describe('loadWords', () => {
  it.each(SCREEN_LANGUAGES)('has all keys in %s', async (language) => {
    const words = await loadWords(language);
    expect(words.language).toBe(language);
    expect(Object.keys(words.messages).sort()).toEqual(Object.keys(ENGLISH.messages).sort());
  });

  it('loads the file of the language that was asked for', async () => {
    const angry = await Promise.all(
      SCREEN_LANGUAGES.map(async (language) => (await loadWords(language)).messages['state.angry']),
    );
    expect(new Set(angry).size).toBe(SCREEN_LANGUAGES.length);
  });

  it.each([
    [0, 'لم'],
    [1, 'رسالة واحدة'],
    [2, 'رسالتان'],
    [3, '3 رسائل'],
    [11, '11 رسالة'],
    [100, '100 رسالة'],
  ])('counts %d as Arabic counts', async (count, words) => {
    const { messages } = await loadWords('ar');
    const intl = createIntl({ locale: 'ar', messages });
    const said = intl.formatMessage({ id: 'history.unanswered' }, { count });
    if (count > 0) expect(said).toContain(words);
    expect(said).not.toMatch(/[{}#]/u);
  });

  it('says in English what a language has no words for', async () => {
    jest.resetModules();
    jest.doMock('../../translations/de.json', () => ({ state: { angry: 'Verärgert' } }));
    const fresh = await import('../../src/words/loadWords');
    const { messages } = await fresh.loadWords('de');
    expect(messages['state.angry']).toBe('Verärgert');
    expect(messages['state.sad']).toBe('Sad');
    jest.dontMock('../../translations/de.json');
  });
});
