import { findTokens } from '../../src/emotion/findTokens';
import { withoutGreeting } from '../../src/emotion/withoutGreeting';

const left = (text: string): string =>
  withoutGreeting(findTokens(text))
    .map(({ word }) => word)
    .join(' ');

describe('withoutGreeting', () => {
  it.each([
    ['Hi again, where is it', 'where is it'],
    ['@shop hello there. where is it', '@ where is it'],
    ['Good morning team where is it', 'where is it'],
    ['Dear Anna, where is it', 'anna , where is it'],
  ])('takes the greeting from %j', (text, rest) => {
    expect(left(text)).toBe(rest);
  });

  it.each([
    'Good riddance to you all',
    'It came again, hello',
    'again and again',
    '@shop',
    '',
    'hi',
  ])('leaves %j as it is', (text) => {
    expect(withoutGreeting(findTokens(text))).toEqual(findTokens(text));
  });
});
