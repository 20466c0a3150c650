import { withoutGestures } from '../../src/sidebar/withoutGestures';
import { PackShelf } from '../../src/suggestions/LanguagePack';

describe('withoutGestures', () => {
  it('leaves out replies with an extra-mile offer, and nothing else', async () => {
    const shelf = new PackShelf(() => {});
    const all = await shelf.take('en');
    const plain = await withoutGestures(shelf).take('en');
    const kept = plain?.entries.map(({ key }) => key);
    expect(all?.entries.some(({ gesture }) => gesture)).toBe(true);
    expect(kept).toEqual(all?.entries.filter(({ gesture }) => !gesture).map(({ key }) => key));
    expect(plain?.phrases).toBe(all?.phrases);
  });

  it('makes each pack once, and none where there is none', async () => {
    const shelf = withoutGestures(new PackShelf(() => {}));
    expect(await shelf.take('en')).toBe(await shelf.take('en'));
    expect(await shelf.take('xx')).toBeNull();
  });
});
