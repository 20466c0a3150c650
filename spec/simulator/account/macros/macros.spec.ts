import { makeAccount } from '../../../../simulator/account/makeAccount';
import type { Asker } from '../../../../simulator/account/RestRequest';
import { ADMIN, AGENT, askAccount } from '../../support/askAccount';

type Shown = { id: number; title: string; actions: { field: string; value: unknown }[] };

const account = makeAccount('ordinary');

function active(as: Asker, query = ''): Shown[] {
  const { body } = askAccount(account, 'GET', `macros/active.json${query}`, null, as);
  return (body as { macros: Shown[] }).macros;
}

describe('macros', () => {
  it('are many, in categories, of every kind', () => {
    const macros = active(ADMIN);
    expect(macros.length).toBeGreaterThan(25);
    const values = macros.flatMap(({ actions }) => actions.map(({ value }) => value));
    const fields = new Set(macros.flatMap(({ actions }) => actions.map(({ field }) => field)));
    for (const field of [
      'comment_value',
      'comment_value_html',
      'comment_mode_is_public',
      'status',
      'set_tags',
      'current_tags',
      'remove_tags',
      'assignee_id',
      'group_id',
      'priority',
      'attachment',
    ]) {
      expect(fields).toContain(field);
    }
    const channels = values.flatMap((value) => (Array.isArray(value) ? [String(value[0])] : []));
    expect(new Set(channels)).toEqual(new Set(['channel:web', 'channel:chat', 'channel:all']));
    const words = JSON.stringify(values);
    for (const part of ['{{dc.', '{{ticket.ticket_field_', '{% case', '{% elsif', '<script>']) {
      expect(words).toContain(part);
    }
  });

  it('are shown to those whom they are for', () => {
    const titles = (as: Asker) => active(as).map(({ title }) => title);
    expect(titles({ ...ADMIN, role: 'agent' })).toContain('Billing::Late payment::Payment plan');
    expect(titles(AGENT)).not.toContain('Billing::Late payment::Payment plan');
    expect(titles(AGENT)).toContain('Personal::My sign-off');
    expect(titles({ ...ADMIN, role: 'agent' })).not.toContain('Personal::My sign-off');
    expect(titles(ADMIN)).toContain('Personal::My sign-off');
  });

  it('are told apart by whether they are active', () => {
    const titlesOf = (query: string) =>
      (askAccount(account, 'GET', `macros.json${query}`).body as { macros: Shown[] }).macros.map(
        ({ title }) => title,
      );
    expect(active(ADMIN).map(({ title }) => title)).not.toContain('Retired::Fax us');
    expect(titlesOf('')).toContain('Retired::Fax us');
    expect(titlesOf('?active=false')).toEqual(['Retired::Fax us']);
  });

  it('come in pages by number and by cursor', () => {
    const all = active(ADMIN).map(({ id }) => id);
    const second = askAccount(account, 'GET', 'macros/active.json?per_page=10&page=2');
    expect(second.body).toMatchObject({
      count: all.length,
      next_page: expect.stringContaining('page=3'),
      previous_page: expect.stringContaining('page=1'),
    });
    expect((second.body as { macros: Shown[] }).macros.map(({ id }) => id)).toEqual(
      all.slice(10, 20),
    );
    const first = askAccount(account, 'GET', 'macros/active.json?page[size]=30').body as {
      macros: Shown[];
      meta: { has_more: boolean; after_cursor: string };
    };
    expect(first.meta.has_more).toBe(true);
    const rest = active(
      ADMIN,
      `?page[size]=30&page[after]=${encodeURIComponent(first.meta.after_cursor)}`,
    );
    expect([...first.macros, ...rest].map(({ id }) => id)).toEqual(all);
    expect(askAccount(account, 'GET', 'macros/active.json?page=0').status).toBe(400);
  });

  it('are found one by one, and by category', () => {
    const [first] = active(ADMIN);
    expect(askAccount(account, 'GET', `macros/${first?.id}.json`)).toMatchObject({
      status: 200,
      body: { macro: first },
    });
    expect(askAccount(account, 'GET', 'macros/7.json').status).toBe(404);
    expect(askAccount(account, 'GET', 'macros/categories').body).toMatchObject({
      categories: expect.arrayContaining(['Delivery', 'Billing', 'Retour']),
    });
  });
});
