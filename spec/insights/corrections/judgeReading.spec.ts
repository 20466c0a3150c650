import { judgeReading } from '../../../src/insights/corrections/judgeReading';
import { aReading } from '../../support/aReading';
import { judged } from './corrections';

const { reading: plain } = judged({ frustrated: 6, angry: 3, sad: 1 }, 'sad');
const reading = aReading('frustrated', plain);
const nothing = { corrected: null, shown: 'frustrated', usedFor: [] } as const;

describe('judgeReading', () => {
  it('takes the agent’s state, whatever was used', () => {
    expect(
      judgeReading(reading, { ...nothing, corrected: 'sad', usedFor: ['frustrated'] }),
    ).toEqual({ reading: plain, state: 'sad' });
  });

  it('takes a reply for the state that was shown for agreement with it', () => {
    expect(judgeReading(reading, { ...nothing, usedFor: ['angry', 'frustrated'] })).toEqual({
      reading: plain,
      state: 'frustrated',
    });
  });

  it('takes nothing else for anything', () => {
    expect(judgeReading(reading, nothing)).toBeNull();
    expect(judgeReading(reading, { ...nothing, usedFor: ['angry'] })).toBeNull();
    expect(judgeReading(reading, { ...nothing, shown: null, usedFor: ['frustrated'] })).toBeNull();
  });

  it('learns nothing from what cannot be read', () => {
    for (const unsure of ['language', 'too-little-text'] as const) {
      expect(judgeReading({ ...reading, unsure }, { ...nothing, corrected: 'sad' })).toBeNull();
    }
    const open = { ...reading, unsure: 'no-clear-winner' as const };
    expect(judgeReading(open, { ...nothing, shown: null, corrected: 'sad' })).not.toBeNull();
  });
});
