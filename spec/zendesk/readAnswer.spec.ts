import { readAnswer, readRejection } from '../../src/zendesk/zaf/readAnswer';

describe('readAnswer', () => {
  it('takes the errors of single paths out of the values', () => {
    const error = { name: 'APINotFoundError', message: 'No such Api', path: 'ticket.x', stack: '' };
    expect(readAnswer({ 'ticket.id': 7, errors: { 'ticket.x': error } })).toEqual({
      kind: 'answer',
      values: { 'ticket.id': 7 },
      errors: { 'ticket.x': { name: 'APINotFoundError', message: 'No such Api' } },
    });
  });

  it('knows the time-out that the npm SDK resolves with', () => {
    const timeout = { name: 'TimeoutError', message: 'Timeout when invoking "get"' };
    expect(readAnswer(timeout)).toMatchObject({ kind: 'failed', reason: 'timeout' });
  });

  it('knows a top-level error without a name, which both SDKs resolve with', () => {
    expect(readAnswer({ message: 'Forbidden' })).toEqual({
      kind: 'failed',
      reason: 'refused',
      detail: 'Forbidden',
    });
  });

  it.each([undefined, null, 'text', 7])('calls %p malformed', (settled) => {
    expect(readAnswer(settled)).toMatchObject({ kind: 'failed', reason: 'malformed' });
  });

  it.each([
    [{ errors: null }, {}],
    [{ errors: { a: 'no' } }, { a: { name: 'Error', message: 'no' } }],
    [{ errors: { a: null } }, { a: { name: 'Error', message: 'null' } }],
  ])('reads odd errors %j', (settled, errors) => {
    expect(readAnswer(settled)).toEqual({ kind: 'answer', values: {}, errors });
  });
});

describe('readRejection', () => {
  it("knows the CDN build's time-out by its message", () => {
    const rejection = new Error('Invocation request timeout');
    expect(readRejection(rejection)).toMatchObject({ reason: 'timeout' });
  });

  it.each([new Error('No'), { message: 'No' }, 'No', null, undefined])(
    'makes a refusal of %p',
    (reason) => {
      expect(readRejection(reason)).toMatchObject({ kind: 'failed', reason: 'refused' });
    },
  );
});
