import { saidSinceReply } from '../../src/conversation/saidSinceReply';
import { aMessage } from '../support/anAssistance';

const customer = (text: string) => aMessage({ text });
const agent = (text: string) => aMessage({ from: 'agent', text });

describe('saidSinceReply', () => {
  it('takes what the customer wrote since the last reply, in order', () => {
    expect(saidSinceReply([customer('a'), agent('b'), customer('c'), customer('d')])).toBe(
      'c\n\nd',
    );
  });

  it('takes the latest message where all are answered', () => {
    expect(saidSinceReply([customer('a'), customer('b'), agent('c')])).toBe('b');
  });

  it('passes over notes, and messages without words of their own', () => {
    const quoted = aMessage({ text: '> old', segments: [{ kind: 'quote', start: 0, end: 5 }] });
    const note = aMessage({ from: 'note', text: 'note' });
    expect(saidSinceReply([customer('a'), note, quoted])).toBe('a');
    expect(saidSinceReply([quoted, agent('b')])).toBe('');
    expect(saidSinceReply([])).toBe('');
  });
});
