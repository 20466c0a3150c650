import fc from 'fast-check';
import requirements from '../../../requirements.json';
import {
  addJudged,
  externalIdOf,
  gatherJudged,
  MOST_JUDGED,
  type CorrectionPlace,
} from '../../../src/insights/corrections/correctionRecord';
import { writeJudged, type Judged } from '../../../src/insights/corrections/judgedText';
import {
  LEARNING_FIELDS,
  LEARNING_OBJECT,
  MAX_DATA_CHARS,
  type LearningRecord,
} from '../../../src/insights/corrections/learningFields';
import { aJudged, judged } from './corrections';

const PLACE: CorrectionPlace = { model: '0.3.0', month: '2026-11', number: 1 };

/** One record with all of these. */
function recordOf(all: readonly Judged[], place = PLACE): LearningRecord | null {
  return all.reduce<LearningRecord | null>((before, one) => {
    const added = addJudged(place, before, one);
    if (added.kind === 'full') throw new Error('full');
    return added.draft;
  }, null);
}

describe('The fields of what was learned', () => {
  it('are those that requirements.json asks Zendesk for', () => {
    const { objects, object_fields: all } = requirements.custom_objects_v2;
    const fields = all.filter(({ object_key }) => object_key === LEARNING_OBJECT);
    expect(objects.map(({ key }) => key)).toContain(LEARNING_OBJECT);
    expect(fields.map(({ key }) => key)).toEqual([...LEARNING_FIELDS]);
  });
});

describe('addJudged', () => {
  it('adds to what is there, and tells neither when nor in which order it came', () => {
    fc.assert(
      fc.property(fc.array(aJudged, { minLength: 1, maxLength: 20 }), (all) => {
        const record = recordOf(all);
        expect(record).toEqual(recordOf([...all].reverse()));
        expect(record?.fields['data']).toBe(all.map(writeJudged).sort().join('\n'));
      }),
    );
  });

  it('says when a record is full, well below what Zendesk takes', () => {
    const one = judged({ frustrated: 600, sad: 111, happy: 99, neutral: 190 }, 'disappointed');
    let record: LearningRecord | null = null;
    for (;;) {
      const added = addJudged(PLACE, record, one);
      if (added.kind === 'full') break;
      record = added.draft;
    }
    const { data } = record?.fields ?? {};
    expect(String(data).length).toBeGreaterThan(MAX_DATA_CHARS - 60);
    expect(String(data).length).toBeLessThanOrEqual(MAX_DATA_CHARS);
  });

  it('leaves a record alone that is not of this layout or kind', () => {
    const one = judged({ sad: 1 }, 'sad');
    const externalId = externalIdOf(PLACE);
    for (const fields of [
      {},
      { schema_version: 2, kind: 'corrections', model: '0.3.0', data: '' },
      { schema_version: 1, kind: 'recalibration', model: '0.3.0', data: '' },
    ]) {
      expect(addJudged(PLACE, { externalId, fields }, one)).toEqual({ kind: 'full' });
    }
  });
});

describe('gatherJudged', () => {
  it('gathers what was said of this model’s readings, and counts the rest', () => {
    const mine = [judged({ sad: 1 }, 'sad'), judged({ angry: 1 }, 'sad')];
    const records = [
      recordOf(mine),
      recordOf([judged({ happy: 1 }, 'happy')], { ...PLACE, number: 2 }),
      recordOf(mine, { ...PLACE, model: '0.2.0' }),
      {
        externalId: 'corrections-0.3.0-2026-12-1',
        fields: { schema_version: 1, kind: 'corrections', model: '0.3.0', data: 'nonsense\n\n' },
      },
      {
        externalId: 'recalibration',
        fields: { schema_version: 1, kind: 'recalibration', model: '0.3.0', data: 'sad 1000' },
      },
      { externalId: null, fields: { data: 7 } },
    ].filter((record) => record !== null);
    const gathered = gatherJudged(records, '0.3.0');
    expect(gathered.judged.map(({ state }) => state)).toEqual(['sad', 'sad', 'happy']);
    expect(gathered).toMatchObject({ ofOthers: 2, broken: 1 });
  });

  it('takes the newest records whole where there are more than enough', () => {
    const lines = (state: string, count: number) =>
      Array.from({ length: count }, () => `${state} 1000 0 0 0 0 0 0 0`).join('\n');
    const record = (externalId: string, data: string) => ({
      externalId,
      fields: { schema_version: 1, kind: 'corrections', model: 'm', data },
    });
    const { judged: taken } = gatherJudged(
      [
        record('corrections-m-2026-12-1', lines('happy', MOST_JUDGED - 20)),
        record('corrections-m-2026-11-9', lines('angry', 15)),
        record('corrections-m-2026-11-10', lines('sad', 10)),
      ],
      'm',
    );
    const count = (state: string) => taken.filter((one) => one.state === state).length;
    expect([count('angry'), count('sad'), count('happy')]).toEqual([0, 10, MOST_JUDGED - 20]);
  });
});
