import { isGreeted } from '../../src/suggestions/isGreeted';
import { aMessage } from '../support/anAssistance';

const agent = (text: string, at: string | null = null) => aMessage({ from: 'agent', text, at });
const customer = (text: string, at: string | null = null) => aMessage({ text, at });

describe('isGreeted', () => {
  it.each([
    'Hi Ann,\nthanks for writing.',
    'Good morning Ann! I looked.',
    'Ann, thank you for waiting.',
    'Guten Tag Frau Lee,',
    'Hola, Ann:',
    '山田様\nお世話になっております。',
  ])('hears a greeting in %j', (text) => {
    expect(isGreeted([customer('x'), agent(text), customer('y')], 'Ann')).toBe(true);
  });

  it.each([
    'Thanks for writing. I will tell Ann.',
    'History shows two payments.',
    'Hitherto nothing has arrived.',
    'Annabel from billing looks at it.',
    '',
  ])('hears none in %j', (text) => {
    expect(isGreeted([customer('x'), agent(text), customer('y')], 'Ann')).toBe(false);
  });

  it('does not take the greeting of a customer or a colleague for ours', () => {
    const note = aMessage({ from: 'note', text: 'Hi Ann,' });
    expect(isGreeted([customer('Hi there,'), note], 'Ann')).toBe(false);
  });

  it('greets anew after a day', () => {
    const greeted = agent('Hi Ann,', '2026-03-01T10:00:00Z');
    expect(isGreeted([greeted, customer('x', '2026-03-01T20:00:00Z')], 'Ann')).toBe(true);
    expect(isGreeted([greeted, customer('x', '2026-03-03T10:00:00Z')], 'Ann')).toBe(false);
    expect(isGreeted([greeted], 'Ann', '2026-03-01T12:00:00Z')).toBe(true);
    expect(isGreeted([greeted], 'Ann', '2026-03-09T12:00:00Z')).toBe(false);
  });
});
