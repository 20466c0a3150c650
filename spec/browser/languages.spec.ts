import { readFileSync } from 'node:fs';
import path from 'node:path';
import { appFrame, axeViolations } from './support/axeViolations';
import { useWorkspaces, type Workspace } from './support/openWorkspace';

const { open } = useWorkspaces();

type File = {
  state: { frustrated: string };
  suggestion: { insert: string };
};

/** What the screen should say, as the file of one language has it. */
function wordsOf(language: string): File {
  return readWords(`${language}.json`) as File;
}

function pageTitleIn(language: string): string {
  return (readWords(`admin/${language}.json`) as { page: { title: string } }).page.title;
}

function readWords(file: string): unknown {
  const whole = path.resolve(__dirname, '../../translations', file);
  return JSON.parse(readFileSync(whole, 'utf8'));
}

/** The language files that the page asked for. */
function wordFiles({ loaded }: Workspace): string[] {
  return loaded.flatMap((url) => /\/(words-[\w-]+)\.js/u.exec(url)?.[1] ?? []);
}

function languageAndDirection({ page }: Workspace) {
  return appFrame(page).evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
  }));
}

describe('The screen', () => {
  it.each([
    ['de', 'de', 'words-de', 'de', 'ltr'],
    ['ja', 'ja', 'words-ja', 'ja', 'ltr'],
    ['ar', 'ar', 'words-ar', 'ar', 'rtl'],
    ['fr-CA', 'fr', 'words-fr', 'fr', 'ltr'],
    ['es-419', 'es', 'words-es', 'es', 'ltr'],
    ['pt', 'pt-br', 'words-pt-br', 'pt-BR', 'ltr'],
  ])('speaks the language of an agent of %s', async (locale, file, chunk, lang, dir) => {
    const workspace = await open({ ticket: 'wedding-cake', locale });
    const { app, complaints } = workspace;
    const { state, suggestion } = wordsOf(file);
    await app.getByRole('heading', { name: state.frustrated }).waitFor();
    await app.getByRole('button', { name: suggestion.insert, exact: true }).first().waitFor();
    expect(await languageAndDirection(workspace)).toEqual({ lang, dir });
    expect(wordFiles(workspace)).toEqual([chunk]);
    expect(complaints).toEqual([]);
  });

  it.each(['en-US', 'tlh'])(
    'speaks English with an agent of %s, and loads nothing',
    async (locale) => {
      const workspace = await open({ ticket: 'wedding-cake', locale });
      await workspace.app.getByRole('heading', { name: 'Frustrated' }).waitFor();
      expect(await languageAndDirection(workspace)).toEqual({ lang: 'en', dir: 'ltr' });
      expect(wordFiles(workspace)).toEqual([]);
    },
  );

  it('speaks English where Zendesk does not tell the locale', async () => {
    const workspace = await open({
      ticket: 'wedding-cake',
      locale: 'ja',
      fail: 'currentUser.locale',
    });
    await workspace.app.getByRole('heading', { name: 'Frustrated' }).waitFor();
    expect(wordFiles(workspace)).toEqual([]);
  });

  it('speaks English where its language does not load', async () => {
    const workspace = await open({ page: 'tickets', locale: 'de' });
    const { page, app } = workspace;
    await page.route('**/words-de.js', (route) => route.abort());
    const address = new URL(page.url());
    address.searchParams.set('ticket', 'wedding-cake');
    address.searchParams.delete('page');
    await page.goto(address.href);
    await app.getByRole('heading', { name: 'Frustrated' }).waitFor();
  });

  it('is never seen in English by an agent of another language', async () => {
    const { page, app } = await open({ page: 'tickets', locale: 'de' });
    // Notes every word of the language that is seen, from the first paint on.
    await page.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      const look = () => {
        seen.add(document.body?.innerText ?? '');
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const address = new URL(page.url());
    address.searchParams.set('ticket', 'wedding-cake');
    address.searchParams.delete('page');
    await page.goto(address.href);
    await app.getByRole('heading', { name: wordsOf('de').state.frustrated }).waitFor();
    const seen = await appFrame(page).evaluate(() =>
      [...(window as unknown as { seen: Set<string> }).seen].join('\n'),
    );
    expect(seen).not.toMatch(/\b(?:Frustrated|Insert|Not right)\b/u);
  });

  it('starts in the language of the last page, before Zendesk has answered', async () => {
    const { page, app } = await open({ ticket: 'wedding-cake', locale: 'ja' });
    await app.getByRole('heading', { name: wordsOf('ja').state.frustrated }).waitFor();
    const address = new URL(page.url());
    address.searchParams.set('slow', '4000');
    await page.goto(address.href);
    await app.getByText('チケットを読んでいます').waitFor({ state: 'attached', timeout: 3500 });
  });
});

describe.each(['light', 'dark'])('From right to left, in %s at 320 px', (scheme) => {
  it('the sidebar is accessible and fits', async () => {
    const { page, app } = await open({ ticket: 'wedding-cake', locale: 'ar', scheme });
    const words = wordsOf('ar');
    await app.getByRole('heading', { name: words.state.frustrated }).waitFor();
    await app.getByRole('article').first().waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
    const insert = app.getByRole('button', { name: words.suggestion.insert, exact: true }).first();
    await insert.click();
    await app.getByRole('alert').or(app.locator('[aria-live=polite] button')).first().waitFor();
    expect(await axeViolations(appFrame(page))).toEqual([]);
  });

  it('the full page is accessible', async () => {
    const workspace = await open({ page: 'nav_bar', locale: 'ar', scheme });
    await workspace.app.getByRole('heading', { level: 1, name: pageTitleIn('ar') }).waitFor();
    expect(await languageAndDirection(workspace)).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(await axeViolations(appFrame(workspace.page))).toEqual([]);
  });

  it('begins each line where its language begins', async () => {
    const { app } = await open({ ticket: 'wedding-cake', locale: 'ar', scheme });
    const heading = app.getByRole('heading', { name: wordsOf('ar').state.frustrated });
    const words = app.getByRole('article').first().getByTestId('words');
    await words.waitFor();
    expect(await heading.evaluate(sideOfFirstLine)).toBe('right');
    // An English reply stays English.
    expect(await words.evaluate(sideOfFirstLine)).toBe('left');
  });
});

/** Runs in the page: which side of its page a text's first line is nearer to. */
function sideOfFirstLine(element: Element): 'left' | 'right' {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  const range = document.createRange();
  range.selectNodeContents(text ?? element);
  const line = range.getClientRects()[0];
  if (line === undefined) throw new Error('There is no line to see.');
  return line.left < document.documentElement.clientWidth - line.right ? 'left' : 'right';
}
