import { NO_OWN_REPLIES } from '../../src/library/offeredEntries';
import { withOwnReplies } from '../../src/sidebar/withOwnReplies';
import { PackShelf } from '../../src/suggestions/LanguagePack';
import { aKeptEntry } from '../support/aKeptEntry';

const shelf = new PackShelf(() => {});

describe('withOwnReplies', () => {
  const kept = [aKeptEntry('ours'), aKeptEntry('nostra', {}, { language: 'it' })];
  const own = { kept, withBuiltIn: true };

  it('adds the account’s replies to those of the language, and says which they are', async () => {
    const plain = await shelf.take('en');
    const pack = await withOwnReplies(shelf, own).take('en');
    expect(pack?.entries.map(({ key }) => key)).toEqual([
      'ours',
      ...(plain?.entries.map(({ key }) => key) ?? []),
    ]);
    expect(pack?.phrases).toBe(plain?.phrases);
    expect(pack?.own?.has('ours')).toBe(true);
  });

  it('has a pack for a language in which nothing comes with Attune', async () => {
    const pack = await withOwnReplies(shelf, own).take('it');
    expect(pack?.entries.map(({ key }) => key)).toEqual(['nostra']);
    expect(await withOwnReplies(shelf, own).take('nl')).toBeNull();
  });

  it('still tells situations in a language in which the account has no replies', async () => {
    const pack = await withOwnReplies(shelf, { ...own, withBuiltIn: false }).take('es');
    expect(pack?.entries).toEqual([]);
    expect(pack?.phrases.startingWith('refund')).not.toEqual([]);
  });

  it('makes each pack once', async () => {
    const made = withOwnReplies(shelf, NO_OWN_REPLIES);
    expect(await made.take('en')).toBe(await made.take('en'));
  });
});
