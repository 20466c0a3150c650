import fc from 'fast-check';
import { NO_PROGRESS } from '../../../src/practice/Progress';
import { NOTHING_YET, readMemory, writeMemory } from '../../../src/admin/practice/PracticeMemory';

const conversation = {
  scenario: 'third-delivery-date',
  taken: [{ draft: 'Hello Dana', seed: 7 }],
  draft: 'And',
};
const progress = {
  ...NO_PROGRESS,
  scenarios: { 'third-delivery-date': { best: 'calmed' as const, plays: 2 } },
  lessons: ['apology-with-action'],
};

describe('What a browser remembers of practice', () => {
  it('is read as it was written', () => {
    expect(readMemory(writeMemory({ progress, conversation }))).toEqual({ progress, conversation });
  });

  it('is nothing where there is none, or it is broken or none of ours', () => {
    for (const kept of [null, '', '{', '[]', '7', '{"progress":1}', 'null'])
      expect(readMemory(kept)).toEqual(NOTHING_YET);
  });

  it('keeps the progress where the conversation is broken, and the other way round', () => {
    const broken = JSON.stringify({ progress, conversation: { scenario: 1 } });
    expect(readMemory(broken)).toEqual({ progress, conversation: null });
    const later = JSON.stringify({ progress: { ...progress, version: 2 }, conversation });
    expect(readMemory(later)).toEqual({ progress: NO_PROGRESS, conversation });
  });

  it('holds no conversation with more replies than there can be', () => {
    const taken = Array.from({ length: 21 }, () => ({ draft: 'x', seed: 1 }));
    const kept = JSON.stringify({ progress, conversation: { ...conversation, taken } });
    expect(readMemory(kept).conversation).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
        expect(readMemory(kept).progress.version).toBe(1);
      }),
    );
  });
});
