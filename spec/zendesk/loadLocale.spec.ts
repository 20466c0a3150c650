import { loadLocale } from '../../src/zendesk/zaf/loadLocale';
import type { ZafClient } from '../../src/zendesk/zaf/ZafClient';

/** A host that answers each `get` with the next of `answers`; an error is a rejection. */
function hostThatAnswers(...answers: unknown[]): ZafClient {
  return {
    get: () => {
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    set: () => Promise.resolve(),
    invoke: () => Promise.resolve(),
    request: () => Promise.resolve(),
    on: () => {},
    off: () => {},
  };
}

describe('loadLocale', () => {
  it('reads the locale of the agent', async () => {
    const host = hostThatAnswers({ 'currentUser.locale': 'pt-br', errors: {} });
    expect(await loadLocale(host)).toBe('pt-br');
  });

  it('asks again where the host stumbles', async () => {
    const host = hostThatAnswers(new Error('busy'), { 'currentUser.locale': 'ja' });
    expect(await loadLocale(host)).toBe('ja');
  });

  it.each([
    [{ 'currentUser.locale': '' }],
    [{ 'currentUser.locale': null }],
    [{ 'currentUser.locale': { id: 1 } }],
    [{ errors: { 'currentUser.locale': { name: 'APINotFoundError', message: 'no such path' } } }],
    [undefined],
    [new Error('refused')],
  ])('is null where the host does not tell: %p', async (answer) => {
    expect(await loadLocale(hostThatAnswers(answer))).toBeNull();
  });
});
