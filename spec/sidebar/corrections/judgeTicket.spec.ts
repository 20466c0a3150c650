import { judgeTicket } from '../../../src/sidebar/corrections/judgeTicket';
import type { SavedTicket } from '../../../src/sidebar/corrections/SavedTicket';
import { judged } from '../../insights/corrections/corrections';
import { aReading } from '../../support/aReading';

const { reading: plain } = judged({ frustrated: 7, angry: 3 }, 'angry');
const reading = aReading('frustrated', plain);

const saved: SavedTicket = {
  ticketId: 7,
  conversation: { messages: [] },
  tags: ['vip'],
  corrected: null,
  shown: 'frustrated',
  usedFor: ['frustrated'],
};

describe('judgeTicket', () => {
  it('takes a ticket once: what was said on an earlier occasion is not said again', () => {
    expect(judgeTicket(reading, saved)?.state).toBe('frustrated');
    expect(judgeTicket(reading, { ...saved, tags: ['attune_used_a'] })).toBeNull();
    expect(judgeTicket(reading, { ...saved, tags: ['attune_corrected_angry'] })).toBeNull();
  });

  it('takes a correction after an earlier reply', () => {
    const corrected = { ...saved, tags: ['attune_used_a'], corrected: 'sad' as const };
    expect(judgeTicket(reading, corrected)?.state).toBe('sad');
  });

  it('takes nothing where nothing was read', () => {
    expect(judgeTicket(null, { ...saved, corrected: 'sad' })).toBeNull();
  });
});
