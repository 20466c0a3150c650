import { OutcomeTagger } from '../../src/sidebar/OutcomeTagger';
import type { TagChange, TicketTags } from '../../src/zendesk/TicketTags';

/** A ticket's form. */
class InMemoryTags implements TicketTags {
  changes = 0;
  isBroken = false;

  constructor(public present: string[]) {}

  change(_ticketId: number, work: (present: readonly string[]) => TagChange) {
    const { add, remove } = work(this.present);
    if (this.isBroken) {
      this.changes += 1;
      return Promise.resolve({ kind: 'failed' as const, reason: 'timeout' as const, detail: '' });
    }
    if (add.length + remove.length > 0) this.changes += 1;
    this.present = [...this.present.filter((tag) => !remove.includes(tag)), ...add];
    return Promise.resolve({ kind: 'changed' as const });
  }
}

const used = { kind: 'used', key: 'own-it' } as const;
const dismissed = { kind: 'dismissed', key: 'wait' } as const;

describe('OutcomeTagger', () => {
  it('waits until the agent writes, and then tells at once', async () => {
    const tags = new InMemoryTags(['vip']);
    const tagger = new OutcomeTagger(tags, 7);
    tagger.tell([dismissed]);
    expect(tags.changes).toBe(0);
    await tagger.flush();
    expect(tags.present).toEqual(['vip', 'attune', 'attune_dismissed_wait']);
    tagger.tell([used]);
    expect(tags.present).toContain('attune_used_own-it');
  });

  it('never tells what is taken back before', async () => {
    const tags = new InMemoryTags(['vip']);
    const tagger = new OutcomeTagger(tags, 7);
    tagger.tell([dismissed]);
    tagger.withdraw([dismissed]);
    await tagger.flush();
    expect(tags.changes).toBe(0);
  });

  it('takes back what it has told, and leaves what was told on an earlier occasion', async () => {
    const tags = new InMemoryTags(['vip', 'attune', 'attune_used_own-it']);
    const tagger = new OutcomeTagger(tags, 7);
    tagger.tell([used, dismissed]);
    await tagger.flush();
    tagger.withdraw([used, dismissed]);
    expect(tags.present).toEqual(['vip', 'attune', 'attune_used_own-it']);
  });

  describe('where Zendesk does not take it', () => {
    beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => {}));
    afterEach(() => jest.restoreAllMocks());

    it('tells it again at the next occasion', async () => {
      const tags = new InMemoryTags(['vip']);
      tags.isBroken = true;
      const tagger = new OutcomeTagger(tags, 7);
      tagger.tell([used]);
      await tagger.flush();
      expect(tags.present).toEqual(['vip']);
      tags.isBroken = false;
      await tagger.flush();
      expect(tags.present).toEqual(['vip', 'attune', 'attune_used_own-it']);
    });

    it('does not tell again what was taken back meanwhile', async () => {
      const tags = new InMemoryTags(['vip']);
      tags.isBroken = true;
      const tagger = new OutcomeTagger(tags, 7);
      tagger.tell([used, dismissed]);
      const flushing = tagger.flush();
      tagger.withdraw([used]);
      await flushing;
      tags.isBroken = false;
      await tagger.flush();
      expect(tags.present).toEqual(['vip', 'attune', 'attune_dismissed_wait']);
    });

    it('gives up after a few times', async () => {
      const tags = new InMemoryTags(['vip']);
      tags.isBroken = true;
      const tagger = new OutcomeTagger(tags, 7);
      tagger.tell([used]);
      for (let turn = 0; turn < 20; turn += 1) await tagger.flush();
      expect(tags.changes).toBe(5);
    });
  });
});
