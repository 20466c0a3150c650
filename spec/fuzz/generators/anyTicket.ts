import fc from 'fast-check';
import type { Person, Ticket, TicketEntry } from '../../../src/conversation/Ticket';
import { anyHtml } from './anyHtml';
import { anyLine, anyRepeat, anyText } from './awkwardText';

const anyId = fc.option(
  fc.oneof(fc.integer({ min: 1, max: 20 }), fc.constantFrom(-1, 0, 1e15, 0.5, Number.NaN)),
);

/** What clocks, channels and other programs hand on as a moment. */
export const anyMoment = fc.oneof(
  fc
    .date({ noInvalidDate: true, min: new Date('2019-01-01'), max: new Date('2031-01-01') })
    .map((at) => at.toISOString()),
  fc.constantFrom(
    '',
    'yesterday',
    '0000-00-00',
    '2026-02-31T25:61:00Z',
    '+275760-09-13T00:00:00Z',
    '2026-03-04',
    '-1',
    '1e99',
  ),
  anyLine,
);

const anyLocale = fc.option(
  fc.oneof(
    fc.constantFrom('en-US', 'ja', 'de-AT', 'x', '', 'ar-EG-u-nu-latn', 'en_US', 'zz-ZZ'),
    anyLine,
  ),
);

export const anyName = fc.oneof(
  fc.constantFrom(
    'Ann Lee',
    'Dr. Ann Lee, PhD',
    'LEE, Ann',
    'ann@b.example',
    'Acme Ltd',
    '山田 太郎',
    'Ana & Luis',
    'María-José Núñez',
    '¯\\_(ツ)_/¯',
    'Ann (she/her)',
    '"Nan" Lee',
  ),
  anyLine,
  fc.tuple(anyLine, anyLine).map(([given, family]) => `${given} ${family}`),
);

export const anyPerson: fc.Arbitrary<Person> = fc.record({
  id: anyId,
  name: anyName,
  email: fc.option(fc.oneof(fc.constant('ann.lee@acme.example'), anyLine)),
  locale: anyLocale,
});

const anyContent = fc.oneof(
  { weight: 5, arbitrary: anyText() },
  { weight: 4, arbitrary: anyHtml },
  { weight: 1, arbitrary: anyRepeat },
);

const anyEntry: fc.Arbitrary<TicketEntry> = fc.record({
  author: fc.record({
    id: anyId,
    name: anyName,
    role: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('end-user', 'end-user', 'agent', 'admin') },
      {
        weight: 1,
        arbitrary: fc.oneof(fc.constantFrom('system', 'trigger', '36001', ''), anyLine),
      },
    ),
  }),
  channel: fc.option(
    fc.oneof(fc.constantFrom('email', 'web', 'internal', 'native_messaging'), anyLine),
  ),
  content: fc.option(anyContent, { freq: 12 }),
  contentType: fc.option(
    fc.oneof(fc.constantFrom('text/html', 'text/plain', 'TEXT/HTML; charset=x'), anyLine),
  ),
  at: fc.option(anyMoment),
  attachments: fc.oneof(fc.nat(3), fc.constantFrom(-1, Number.NaN, 1e9)),
});

/** A ticket of the right shape, with anything in it. */
export const anyTicket: fc.Arbitrary<Ticket> = fc.record({
  id: fc.oneof(fc.integer({ min: 1 }), fc.constantFrom(0, -1, 2 ** 53)),
  subject: anyLine,
  status: fc.constantFrom('new', 'open', 'pending', 'hold', 'solved', 'closed'),
  channel: fc.oneof(fc.constantFrom('email', 'web', 'native_messaging', 'whatsapp'), anyLine),
  brand: fc.option(anyLine),
  group: fc.option(anyLine),
  tags: fc.array(anyLine, { maxLength: 4 }),
  requester: fc.option(anyPerson, { freq: 8 }),
  agent: anyPerson,
  entries: fc.array(anyEntry, { maxLength: 4 }),
});
