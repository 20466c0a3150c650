import { readQuietStates } from '../../src/sidebar/readQuietStates';

describe('readQuietStates', () => {
  it('reads states as people write lists', () => {
    expect([...readQuietStates('Happy, neutral')].sort()).toEqual(['happy', 'neutral']);
    expect([...readQuietStates(' sad;HAPPY\n')].sort()).toEqual(['happy', 'sad']);
    expect(readQuietStates('').size).toBe(0);
  });

  it('passes over what is no state, and tells it where admins look', () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
    expect([...readQuietStates('happy, cheerful')]).toEqual(['happy']);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('quiet states'), ['cheerful']);
    warn.mockRestore();
  });
});
