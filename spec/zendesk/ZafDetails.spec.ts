/** @jest-environment jsdom */
import { sourceOf } from '../../src/zendesk/zaf/detailSources';
import { ZafDetails } from '../../src/zendesk/zaf/ZafDetails';
import { DETAIL_PLACEHOLDERS, TICKET_PLACEHOLDERS } from '../../src/templates/placeholders';
import { openWorkspace } from '../simulator/support/openWorkspace';

// The simulator says aloud what it refuses; here that is asked for.
beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => jest.restoreAllMocks());

async function openDetails(slug = 'wedding-cake') {
  const { workspace, open } = openWorkspace();
  const { client, host } = open(slug);
  await new Promise<void>((resolve) => client.on('app.registered', () => resolve()));
  const asked = jest.spyOn(client, 'get');
  const requested = jest.spyOn(client, 'request');
  const details = new ZafDetails(client);
  const load = async (...placeholders: string[]) => {
    const loaded = await details.load(new Set(placeholders));
    if (loaded.kind === 'failed') throw new Error(loaded.detail);
    return loaded.values;
  };
  return { workspace, host, asked, requested, details, load };
}

const field = 'ticket.ticket_field_4410001';

describe('ZafDetails', () => {
  it('reads everything that the ticket has', async () => {
    const { load } = await openDetails();
    const values = await load(
      ...DETAIL_PLACEHOLDERS,
      field,
      'ticket.ticket_field_4410003',
      'ticket.ticket_field_option_title_4410003',
      'ticket.requester.custom_fields.delivery_address',
    );
    expect(values).toEqual({
      'ticket.priority': 'high',
      'ticket.ticket_type': 'problem',
      'ticket.ticket_form': 'Order or delivery',
      'ticket.via': 'email',
      'ticket.created_at': '2026-03-02',
      'ticket.created_at_with_timestamp': '2026-03-02T08:41:00Z',
      'ticket.updated_at': '2026-03-09',
      'ticket.updated_at_with_timestamp': '2026-03-09T21:30:00Z',
      'ticket.url': 'brightside.zendesk.com/agent/tickets/48213',
      'ticket.url_with_protocol': 'https://brightside.zendesk.com/agent/tickets/48213',
      'ticket.link': 'https://brightside.zendesk.com/agent/tickets/48213',
      'ticket.group.name': 'Support',
      'ticket.brand.subdomain': 'plumandrye',
      'ticket.requester.id': '1001',
      'ticket.requester.notes': 'Works nights: please write rather than call before noon.',
      'ticket.requester.phone': '+1 555 0142',
      'ticket.requester.time_zone': 'America/New_York',
      'ticket.requester.custom_fields.delivery_address': '12 Orchard Row',
      'ticket.assignee.id': '9001',
      'ticket.assignee.name': 'Mara Lindqvist',
      'ticket.assignee.first_name': 'Mara',
      'ticket.assignee.last_name': 'Lindqvist',
      'ticket.assignee.email': 'mara@brightside.example',
      'ticket.assignee.language': 'en-US',
      'ticket.assignee.time_zone': 'America/New_York',
      'current_user.id': '9001',
      'current_user.language': 'en-US',
      'current_user.time_zone': 'America/New_York',
      [field]: 'PR-2291',
      'ticket.ticket_field_4410003': 'product_cake',
      'ticket.ticket_field_option_title_4410003': 'Cake',
    });
  });

  it('reads the organization', async () => {
    const { load } = await openDetails('standing-desk');
    expect(
      await load(
        'ticket.organization.name',
        'ticket.organization.details',
        'ticket.organization.custom_fields.account_tier',
        'ticket.assignee.phone',
      ),
    ).toEqual({
      'ticket.organization.name': 'De Wit Architects',
      'ticket.organization.details': 'Six workplaces in Utrecht',
      'ticket.organization.custom_fields.account_tier': 'studio',
    });
  });

  it('asks ZAF once, and REST for nothing that ZAF has', async () => {
    const { load, asked, requested } = await openDetails();
    await load('ticket.priority', 'ticket.requester.external_id', field);
    expect(asked.mock.calls).toEqual([
      [
        [
          'ticket.id',
          'ticket.priority',
          'ticket.requester',
          `ticket.customField:custom_field_4410001`,
        ],
      ],
    ]);
    expect(requested).not.toHaveBeenCalled();
  });

  it('asks for all people in one request, and once a ticket', async () => {
    const { load, requested } = await openDetails();
    const phones = ['ticket.requester.phone', 'ticket.assignee.phone', 'current_user.phone'];
    await Promise.all([load(...phones), load(...phones)]);
    await load(...phones);
    expect(requested.mock.calls).toEqual([
      [
        {
          url: '/api/v2/users/show_many.json?ids=1001,9001',
          type: 'GET',
          httpCompleteResponse: true,
          autoRetry: true,
        },
      ],
    ]);
  });

  it('asks again for what failed', async () => {
    const { workspace, details, load } = await openDetails();
    workspace.configure({ failing: new Set(['/api/v2/users/show_many.json']) });
    expect(await details.load(new Set(['ticket.requester.phone', field]))).toMatchObject({
      values: { [field]: 'PR-2291' },
      missing: ['ticket.requester.phone'],
    });
    workspace.configure({ failing: new Set() });
    expect(await load('ticket.requester.phone')).toEqual({
      'ticket.requester.phone': '+1 555 0142',
    });
  });

  it('takes a field, an organization and a requester that are not there for nothing to tell', async () => {
    const { details } = await openDetails('nobody');
    expect(
      await details.load(
        new Set([
          'ticket.requester.phone',
          'ticket.requester.custom_fields.x',
          'ticket.organization.details',
          'ticket.ticket_field_1',
          'ticket.ticket_field_option_title_1',
          'ticket.due_date',
        ]),
      ),
    ).toMatchObject({ values: {}, missing: [] });
  });

  it('gives up a request that nobody answers', async () => {
    const { details, requested } = await openDetails();
    requested.mockReturnValue(new Promise(() => {}));
    jest.useFakeTimers();
    try {
      const loading = details.load(new Set(['ticket.requester.phone']));
      await jest.advanceTimersByTimeAsync(20_000);
      expect(await loading).toMatchObject({ values: {}, missing: ['ticket.requester.phone'] });
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('sourceOf', () => {
  it('knows where to read every detail that templates know, and nothing that every ticket has', () => {
    expect(DETAIL_PLACEHOLDERS.filter((placeholder) => sourceOf(placeholder) === null)).toEqual([]);
    expect(TICKET_PLACEHOLDERS.filter((placeholder) => sourceOf(placeholder) !== null)).toEqual([]);
  });

  it.each(['', 'ticket', '__proto__', 'constructor', 'ticket.ticket_field_x', 'x.custom_fields.y'])(
    'knows nothing of %j',
    (placeholder) => expect(sourceOf(placeholder)).toBeNull(),
  );

  it('survives whatever Zendesk says', () => {
    const odd: unknown[] = [null, undefined, 7, 'x', [], [null], {}, { id: {} }, { name: 7 }];
    for (const placeholder of [
      ...DETAIL_PLACEHOLDERS,
      field,
      'ticket.ticket_field_option_title_1',
    ]) {
      for (const value of odd) {
        const read = sourceOf(placeholder)?.read(() => value, value);
        expect(read === null || typeof read === 'string').toBe(true);
      }
    }
  });
});
