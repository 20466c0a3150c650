import { cakes, cloud, home, ines, mara, tobias, travel } from '../../tickets/people';
import { scatter, pick } from '../scatter';
import type { AccountTicket } from './AccountTicket';

const DAY_MS = 86_400_000;
const FIRST_ID = 500_001;
const STATES = [
  'angry',
  'frustrated',
  'frustrated',
  'disappointed',
  'worried',
  'confused',
  'sad',
  'happy',
  'neutral',
  'neutral',
];
/** Where customers end up who were answered well, and badly. */
const CALM = ['neutral', 'happy', 'happy', 'neutral', 'unsure'];
const UPSET = ['angry', 'frustrated', 'disappointed'];
const SIGNALS = ['urgent', 'repeat', 'churn', 'escalate', 'abuse', 'vulnerable'];
/** Replies of the started library; the last one is there no more. */
const KEYS = [
  'brightside-angry-parcel',
  'brightside-worried-charge',
  'brightside-confused-setup',
  'brightside-chat-outage',
  'brightside-sad-account',
  'brightside-happy-thanks',
  'brightside-cake-gesture',
  'brightside-service-apology',
  'brightside-gone-since',
];
const SUBJECTS = ['Where is my order', 'Invoice', 'It does not work', 'Change of plans', 'Hello'];

/**
 * Tickets of the last year, as the app's tags have measured them: always the same but for their dates, which end now.
 *
 * @param now milliseconds since 1970
 */
export function measuredTickets(count: number, now: number): AccountTicket[] {
  return Array.from({ length: count }, (_, index) => {
    const from = pick(STATES, scatter(index, 1));
    const isMeasured = scatter(index, 2) % 10 < 6;
    const goesWell = scatter(index, 3) % 10 < 7;
    const isAnswered = scatter(index, 4) % 10 < 8;
    const to = isAnswered ? pick(goesWell ? CALM : UPSET, scatter(index, 5)) : null;
    const createdMs = now - ((count - index) / count) * 365 * DAY_MS;
    const isSolved = scatter(index, 6) % 10 < 9;
    const hours = 1 + (scatter(index, 7) % (goesWell ? 48 : 160));
    const solvedMs = createdMs + hours * 3_600_000;
    const solvedAt = isSolved && solvedMs < now ? asTime(solvedMs) : null;
    const customer = 20_000 + (scatter(index, 8) % 6000);
    const subject = pick(SUBJECTS, scatter(index, 9));
    return {
      id: FIRST_ID + index,
      subject,
      description: `${subject}?`,
      status: solvedAt === null ? 'open' : index < count / 2 ? 'closed' : 'solved',
      priority: pick([null, 'normal', 'high'], scatter(index, 10)),
      type: 'question',
      tags: [
        pick(['web', 'vip', 'returning'], scatter(index, 11)),
        ...(isMeasured ? outcomeTags(index, from, to) : []),
      ],
      channel: pick(['email', 'web', 'native_messaging'], scatter(index, 12)),
      requester: { id: customer, name: `Customer ${customer}`, email: null },
      assignee: pick([mara, tobias, ines, null], scatter(index, 13)),
      organization: null,
      brand: pick([home, cakes, cloud, travel], scatter(index, 14)),
      formId: 71,
      groupId: pick([301, 301, 302, 305], scatter(index, 15)),
      rating: ratingOf(index, solvedAt !== null, goesWell),
      fields: [],
      dueAt: null,
      createdAt: asTime(createdMs),
      updatedAt: solvedAt ?? asTime(Math.min(now, createdMs + 3_600_000)),
      solvedAt,
      texts: [],
    };
  });
}

/** The tags that the app leaves, written down once more by hand. */
function outcomeTags(index: number, from: string, to: string | null): string[] {
  const key = pick(KEYS, scatter(index, 16));
  const isSure = scatter(index, 17) % 12 > 0;
  const one = (salt: number, per: number, tag: string): string[] =>
    scatter(index, salt) % 100 < per ? [tag] : [];
  return [
    'attune',
    `attune_used_${key}`,
    `attune_from_${isSure ? from : 'unsure'}`,
    ...(to === null ? [] : [`attune_to_${to}`]),
    ...one(18, 20, `attune_edited_${key}`),
    ...one(19, 15, `attune_dismissed_${pick(KEYS, scatter(index, 20))}`),
    ...one(21, 12, `attune_signal_${pick(SIGNALS, scatter(index, 22))}`),
    ...one(23, 4, `attune_corrected_${pick(STATES, scatter(index, 24))}`),
  ];
}

function ratingOf(index: number, isSolved: boolean, goesWell: boolean): AccountTicket['rating'] {
  if (!isSolved) return 'unoffered';
  if (scatter(index, 25) % 10 < 7) return 'offered';
  return scatter(index, 26) % 100 < (goesWell ? 92 : 35) ? 'good' : 'bad';
}

function asTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
