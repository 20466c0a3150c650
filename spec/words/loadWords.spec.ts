import { createIntl } from 'react-intl';
import { adminWords } from '../../src/words/adminWords';
import { sidebarWords } from '../../src/words/loadWords';
import { SCREEN_LANGUAGES } from '../../src/words/ScreenLanguage';

const shelves = [
  ['The words of the sidebar', sidebarWords],
  ['The words of the full page', adminWords],
] as const;

describe.each(shelves)('%s', (_name, shelf) => {
  it.each(SCREEN_LANGUAGES)('have all keys in %s', async (language) => {
    const words = await shelf.load(language);
    expect(words.language).toBe(language);
    expect(Object.keys(words.messages).sort()).toEqual(Object.keys(shelf.english.messages).sort());
  });
});

describe('The words of the full page', () => {
  it('are those of the sidebar and more', () => {
    expect(adminWords.english.messages).toMatchObject(sidebarWords.english.messages);
    expect(sidebarWords.english.messages).not.toHaveProperty(['page.title']);
    expect(adminWords.english.messages).toHaveProperty(['page.title']);
  });

  it('come from the file of the language that was asked for', async () => {
    const titles = await Promise.all(
      SCREEN_LANGUAGES.map(
        async (language) => (await adminWords.load(language)).messages['page.title'],
      ),
    );
    expect(new Set(titles).size).toBe(SCREEN_LANGUAGES.length);
  });
});

describe('The words of the sidebar', () => {
  it('loads the file of the language that was asked for', async () => {
    const angry = await Promise.all(
      SCREEN_LANGUAGES.map(
        async (language) => (await sidebarWords.load(language)).messages['state.angry'],
      ),
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
    const { messages } = await sidebarWords.load('ar');
    const intl = createIntl({ locale: 'ar', messages });
    const said = intl.formatMessage({ id: 'history.unanswered' }, { count });
    if (count > 0) expect(said).toContain(words);
    expect(said).not.toMatch(/[{}#]/u);
  });

  it('says in English what a language has no words for', async () => {
    jest.resetModules();
    jest.doMock('../../translations/de.json', () => ({ state: { angry: 'Verärgert' } }));
    const fresh = await import('../../src/words/loadWords');
    const { messages } = await fresh.sidebarWords.load('de');
    expect(messages['state.angry']).toBe('Verärgert');
    expect(messages['state.sad']).toBe('Sad');
    jest.dontMock('../../translations/de.json');
  });
});
