/** @jest-environment jsdom */
import { getByLabelText, getByRole } from '@testing-library/dom';
import { tickets } from '../../../simulator/tickets/tickets';
import { Controls } from '../../../simulator/workspace/Controls';
import { Page } from '../../../simulator/workspace/Page';
import { readOptions } from '../../../simulator/workspace/readOptions';
import { Simulator } from '../../../simulator/workspace/Simulator';
import { sampleApp } from './sampleApp';

function open(query: string) {
  const page = new Page(sampleApp, tickets, readOptions(query));
  const simulator = new Simulator(page);
  const { element } = new Controls(page, simulator, true);
  document.body.replaceChildren(page.element, element);
  const account = getByRole(element, 'group', { name: 'Account' });
  const choose = (label: string, value: string) => {
    const input = getByLabelText<HTMLSelectElement>(account, label);
    input.value = value;
    input.dispatchEvent(new Event('change'));
  };
  return { page, simulator, account, choose };
}

describe("the account's controls", () => {
  it('show which account it is, and what was ordered', () => {
    const { account } = open('?account=large&store=my-spec&signed-in=0&fail-writes-after=7');
    expect(getByLabelText<HTMLSelectElement>(account, 'Account').value).toBe('large');
    expect(getByLabelText<HTMLSelectElement>(account, 'Writes').value).toBe('As the address says');
    expect(getByLabelText<HTMLInputElement>(account, 'Signed in').checked).toBe(false);
    expect(account.textContent).toContain('Kept as "my-spec"');
  });

  it('order trouble with writes, and end it', () => {
    const { page, choose } = open('?lose-connection-at=1');
    const { workspace } = page;
    expect(workspace.plan.ofRequest('POST', '/')).toBe('lost-after');
    choose('Writes', 'Writes fail after one');
    expect(workspace.settings).toMatchObject({ failWritesAfter: 1, loseConnectionAt: null });
    expect([workspace.plan.ofRequest('POST', '/'), workspace.plan.ofRequest('POST', '/')]).toEqual([
      null,
      '500',
    ]);
    choose('Writes', 'Writes go well');
    expect(workspace.plan.ofRequest('POST', '/')).toBeNull();
  });

  it('end the session', () => {
    const { page, account } = open('');
    getByLabelText(account, 'Signed in').click();
    expect(page.workspace.asker.id).toBeNull();
  });
});

describe('Simulator', () => {
  it("asks the page's account as somebody else, and forgets what was written", async () => {
    const { simulator } = open('?account=started&store=x');
    const fetched: [string, unknown][] = [];
    Object.assign(globalThis, {
      fetch: (url: string, init: { method: string; body: string | null }) => {
        fetched.push([`${init.method} ${url}`, init.body === null ? null : JSON.parse(init.body)]);
        return Promise.resolve({ json: () => ({ status: 204, headers: {}, body: null }) });
      },
    });
    expect(await simulator.askAccount('DELETE', '/api/v2/custom_objects/a/records/b')).toEqual({
      status: 204,
      headers: {},
      body: null,
    });
    await simulator.resetAccount();
    expect(fetched).toEqual([
      [
        'POST /rest/started/x',
        {
          method: 'DELETE',
          url: '/api/v2/custom_objects/a/records/b',
          body: null,
          contentType: 'application/json',
          as: { id: 9002, role: 'admin', locale: 'en-US' },
        },
      ],
      ['DELETE /rest/started/x', null],
    ]);
  });
});
