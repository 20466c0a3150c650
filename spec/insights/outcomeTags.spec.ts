import fc from 'fast-check';
import { SIGNALS, STATES } from '../../src/emotion/Reading';
import {
  changeTags,
  MARKER_TAG,
  MAX_TAG_CHARS,
  MAX_TAGS,
  readTag,
  withdrawTags,
  writeTag,
  type Outcome,
} from '../../src/insights/outcomeTags';

const key = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,4}$/u);
const state = fc.constantFrom(...STATES, 'unsure' as const);
const anOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({ kind: fc.constantFrom('used', 'edited', 'dismissed'), key }),
  fc.record({ kind: fc.constantFrom('from', 'to', 'corrected'), state }),
  fc.record({ kind: fc.constant('signal' as const), signal: fc.constantFrom(...SIGNALS) }),
);

/** A ticket's tags after the outcomes of one occasion after the other. */
function tagsAfter(before: readonly string[], ...occasions: Outcome[][]): string[] {
  return occasions.reduce<string[]>(
    (tags, outcomes) => {
      const { add, remove } = changeTags(tags, outcomes);
      return [...tags.filter((tag) => !remove.includes(tag)), ...add];
    },
    [...before],
  );
}

describe('writeTag', () => {
  it('writes what readTag reads', () => {
    fc.assert(
      fc.property(anOutcome, (outcome) => {
        expect(readTag(writeTag(outcome))).toEqual(outcome);
      }),
    );
  });

  it('keeps a tag short, whatever the key', () => {
    expect(writeTag({ kind: 'dismissed', key: 'a'.repeat(300) })).toHaveLength(MAX_TAG_CHARS);
  });

  it('writes tags that Zendesk takes as one', () => {
    fc.assert(
      fc.property(anOutcome, (outcome) => {
        expect(writeTag(outcome)).toMatch(/^[a-z0-9_-]+$/u);
      }),
    );
  });
});

describe('readTag', () => {
  it.each([
    'vip',
    'attune',
    'attune_',
    'attune_used_',
    'attune_used_A B',
    'attune_from_furious',
    'attune_from_',
    'attune_signal_loud',
    'my_attune_used_a',
    '__proto__',
  ])('takes %s for somebody else’s', (tag) => {
    expect(readTag(tag)).toBeNull();
  });
});

describe('changeTags', () => {
  const used: Outcome[] = [
    { kind: 'used', key: 'angry-own-it' },
    { kind: 'from', state: 'angry' },
    { kind: 'signal', signal: 'urgent' },
  ];

  it('marks the ticket and tells what was used, for whom', () => {
    expect(tagsAfter(['vip'], used)).toEqual([
      'vip',
      MARKER_TAG,
      'attune_used_angry-own-it',
      'attune_from_angry',
      'attune_signal_urgent',
    ]);
  });

  it('does nothing where all is told already', () => {
    expect(changeTags(tagsAfter([], used), used)).toEqual({ add: [], remove: [] });
  });

  it('keeps how the customer arrived', () => {
    const later: Outcome[] = [
      { kind: 'used', key: 'sad-wait' },
      { kind: 'from', state: 'sad' },
      { kind: 'signal', signal: 'churn' },
    ];
    expect(tagsAfter([], used, later)).toEqual([...tagsAfter([], used), 'attune_used_sad-wait']);
  });

  it('keeps only the last of how the customer went on', () => {
    const tags = tagsAfter(
      [],
      used,
      [{ kind: 'to', state: 'sad' }],
      [{ kind: 'to', state: 'happy' }],
    );
    expect(tags.filter((tag) => tag.startsWith('attune_to_'))).toEqual(['attune_to_happy']);
  });

  it('keeps the last of two that are told at once', () => {
    const tags = tagsAfter(
      [],
      [...used, { kind: 'to', state: 'happy' }],
      [
        { kind: 'to', state: 'sad' },
        { kind: 'to', state: 'happy' },
      ],
    );
    expect(tags.filter((tag) => tag.startsWith('attune_to_'))).toEqual(['attune_to_happy']);
  });

  it('leaves others’ tags alone and stays within its bound, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('vip', 'attuned', 'refund', 'attune_used')),
        fc.array(fc.array(anOutcome, { maxLength: 4 }), { maxLength: 30 }),
        (others, occasions) => {
          const before = [...new Set(others)];
          const tags = tagsAfter(before, ...occasions);
          expect(tags.filter((tag) => readTag(tag) === null && tag !== MARKER_TAG)).toEqual(before);
          expect(tags.length - before.length).toBeLessThanOrEqual(MAX_TAGS);
          expect(new Set(tags).size).toBe(tags.length);
        },
      ),
    );
  });
});

describe('withdrawTags', () => {
  it('takes back what is so no more and nothing else', () => {
    const tags = ['vip', 'attune', 'attune_used_a', 'attune_edited_a', 'attune_used_b'];
    const gone: Outcome[] = [
      { kind: 'used', key: 'a' },
      { kind: 'edited', key: 'a' },
      { kind: 'dismissed', key: 'c' },
    ];
    expect(withdrawTags(tags, gone)).toEqual({
      add: [],
      remove: ['attune_used_a', 'attune_edited_a'],
    });
  });

  it('takes the marker with the last one', () => {
    expect(withdrawTags(['vip', 'attune', 'attune_used_a'], [{ kind: 'used', key: 'a' }])).toEqual({
      add: [],
      remove: ['attune', 'attune_used_a'],
    });
  });

  it('does nothing where nothing of it was told', () => {
    expect(withdrawTags(['vip', 'attune'], [{ kind: 'used', key: 'a' }])).toEqual({
      add: [],
      remove: [],
    });
  });

  it('leaves a ticket as it was, whatever was told', () => {
    fc.assert(
      fc.property(fc.array(anOutcome, { maxLength: 8 }), (outcomes) => {
        const tags = tagsAfter(['vip'], outcomes);
        const { remove } = withdrawTags(tags, outcomes);
        expect(tags.filter((tag) => !remove.includes(tag))).toEqual(['vip']);
      }),
    );
  });
});
