import { FaultPlan, isMeant } from '../../../simulator/faults/FaultPlan';
import { readFailing, readOutage } from '../../../simulator/faults/shorthand';
import type { Fault } from '../../../simulator/faults/Fault';

const RECORDS = '/api/v2/custom_objects/attune_entry/records';

function planned(...faults: Fault[]): FaultPlan {
  const plan = new FaultPlan();
  plan.set(faults);
  return plan;
}

describe('isMeant', () => {
  it.each([
    ['get ticket.subject', 'get ticket.subject', true],
    ['get ticket.subject', 'get ticket.subjects', false],
    ['get ticket.subject', 'invoke ticket.subject', false],
    ['get ticket.customField', 'get ticket.customField:custom_field_7', true],
    ['call *', 'set comment.text', true],
    ['call *', 'GET /api/v2/users/me.json', false],
    ['write *', 'GET /api/v2/users/me.json', false],
    ['write *', `DELETE ${RECORDS}/01H`, true],
    [`GET ${RECORDS}`, `GET ${RECORDS}?page[size]=100`, true],
    [`GET ${RECORDS}`, `GET ${RECORDS}/01H`, false],
    [`GET ${RECORDS}/{id}`, `GET ${RECORDS}/01H`, true],
    [`GET ${RECORDS}?filter[external_ids]=*`, `GET ${RECORDS}?filter[external_ids]=a,b`, true],
    [`GET ${RECORDS}?filter[external_ids]=*`, `GET ${RECORDS}?page[size]=1`, false],
  ])('takes %s for %s: %s', (on, call, expected) => {
    expect(isMeant(on, call)).toBe(expected);
  });
});

describe('FaultPlan', () => {
  it('lets so many go well, befalls so many, and then no more', () => {
    const plan = planned({ on: `POST ${RECORDS}`, kind: '409', after: 1, times: 2 });
    const fates = Array.from({ length: 5 }, () => plan.ofRequest('POST', RECORDS));
    expect(fates).toEqual([null, '409', '409', null, null]);
  });

  it('keeps what befalls a call apart from what befalls one of its paths', () => {
    const plan = planned(
      { on: 'get ticket.id', kind: 'null' },
      { on: 'get ticket.subject', kind: 'silence' },
    );
    expect(plan.ofCall('get', ['ticket.id'])).toBeNull();
    expect(plan.ofPath('get', 'ticket.id')).toBe('null');
    expect(plan.ofCall('get', ['ticket.id', 'ticket.subject'])).toBe('silence');
  });

  it('cuts the connection for good, until it is told otherwise', () => {
    const plan = planned(...readOutage({ failWritesAfter: null, loseConnectionAt: 2 }));
    const ask = (method: string) => plan.ofRequest(method, RECORDS);
    expect(['GET', 'POST', 'GET', 'POST', 'GET', 'POST'].map(ask)).toEqual([
      null,
      null,
      null,
      'lost-after',
      'lost',
      'lost',
    ]);
    plan.set([]);
    expect(ask('POST')).toBeNull();
  });

  it('keeps answers back until they are let go, in their order', () => {
    const plan = planned();
    const sent: string[] = [];
    plan.hold(() => sent.push('first'));
    plan.hold(() => sent.push('second'));
    expect([plan.heldCount, sent]).toEqual([2, []]);
    expect(plan.release()).toBe(2);
    expect([plan.heldCount, sent]).toEqual([0, ['first', 'second']]);
  });

  it('knows what was asked for, each once', () => {
    const plan = planned();
    plan.ofPath('get', 'ticket.id');
    plan.ofPath('get', 'ticket.id');
    plan.ofRequest('GET', RECORDS);
    expect(plan.asked).toEqual(['get ticket.id', `GET ${RECORDS}`]);
  });
});

describe('readFailing', () => {
  it('fails everything, a path, an address, or one method of it', () => {
    expect(planned(...readFailing('everything')).ofCall('set', ['comment.text'])).toBe('error');
    expect(planned(...readFailing('everything')).ofRequest('GET', RECORDS)).toBe('500');
    expect(planned(...readFailing('silence')).ofCall('get', ['ticket.id'])).toBe('silence');
    expect(planned(...readFailing('forbidden')).ofCall('get', ['ticket.id'])).toBe('forbidden');
    expect(planned(...readFailing('handshake')).hidesHost()).toBe(true);
    expect(planned(...readFailing('ticket.brand')).ofPath('get', 'ticket.brand')).toBe(
      'path-error',
    );
    expect(planned(...readFailing(RECORDS)).ofRequest('POST', RECORDS)).toBe('500');
    expect(planned(...readFailing(`POST ${RECORDS}`)).ofRequest('GET', RECORDS)).toBeNull();
  });
});
