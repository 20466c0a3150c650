import { askEarly } from '../../src/sidebar/askEarly';
import { InMemoryZendesk } from '../support/InMemoryZendesk';

describe('askEarly', () => {
  it('asks at once, and gives the answer to the first who comes', async () => {
    const zendesk = new InMemoryZendesk();
    const early = askEarly(zendesk);
    expect(zendesk.loads).toBe(1);
    expect(await early()).toMatchObject({ kind: 'loaded' });
    expect(early()).toBeNull();
  });

  it('gives no answer that something has overtaken', () => {
    const zendesk = new InMemoryZendesk();
    const early = askEarly(zendesk);
    zendesk.tell({ kind: 'ticket' });
    expect(early()).toBeNull();
  });

  it('hands over a failure like any other answer', async () => {
    const zendesk = new InMemoryZendesk();
    zendesk.failure = { kind: 'failed', reason: 'timeout', detail: '' };
    expect(await askEarly(zendesk)()).toBe(zendesk.failure);
  });
});
