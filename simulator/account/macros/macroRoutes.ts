import { account as where } from '../../tickets/people';
import type { Account } from '../Account';
import { offsetOrCursorPage } from '../offsetPage';
import { done, noRecord } from '../restAnswers';
import type { Asker, RestAnswer } from '../RestRequest';
import { route, type Route } from '../Route';
import { groupsOf } from '../users/groups';
import type { Macro } from './Macro';

const FIRST_ID = 360_100_001;
const FIRST_AT = Date.UTC(2025, 8, 1, 9);
const DAY_MS = 86_400_000;

/** https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/ */
export const macroRoutes: readonly Route<Account>[] = [
  route('GET', 'macros', ({ macros }, { query, as }) => {
    const active = query.get('active');
    const shown = seenBy(macros, as).filter(({ macro }) =>
      active === null ? true : String(macro.isActive !== false) === active,
    );
    return tellPage('macros', shown, query);
  }),
  route('GET', 'macros/active', ({ macros }, { query, as }) =>
    tellPage(
      'macros/active',
      seenBy(macros, as).filter(({ macro }) => macro.isActive !== false),
      query,
    ),
  ),
  route('GET', 'macros/categories', ({ macros }, { as }) => {
    const categories = seenBy(macros, as).flatMap(({ macro: { title } }) =>
      title.includes('::') ? [title.slice(0, title.indexOf('::'))] : [],
    );
    return done({ categories: [...new Set(categories)].filter((one) => one !== '') });
  }),
  route('GET', 'macros/{id}', ({ macros }, { params, as }) => {
    const found = seenBy(macros, as).find(({ index }) => String(FIRST_ID + index) === params['id']);
    return found ? done({ macro: tellMacro(found) }) : noRecord();
  }),
];

type Numbered = { macro: Macro; index: number };

/** Admins see all; others those for everybody, for their groups, and their own. */
function seenBy(macros: readonly Macro[], as: Asker): Numbered[] {
  const groups = groupsOf(as.id).map(({ id }) => id);
  return macros
    .map((macro, index) => ({ macro, index }))
    .filter(({ macro: { restriction } }) => {
      if (!restriction || as.role === 'admin') return true;
      return restriction.type === 'User'
        ? restriction.id === as.id
        : groups.includes(restriction.id);
    });
}

function tellPage(path: string, shown: Numbered[], query: URLSearchParams): RestAnswer {
  return offsetOrCursorPage({
    name: 'macros',
    items: shown,
    keyOf: ({ index }) => String(index).padStart(6, '0'),
    tell: tellMacro,
    path: `/api/v2/${path}.json`,
    query,
  });
}

function tellMacro({ macro, index }: Numbered): Record<string, unknown> {
  const id = FIRST_ID + index;
  const at = (days: number): string =>
    `${new Date(FIRST_AT + (index * 3 + days) * DAY_MS).toISOString().slice(0, 19)}Z`;
  return {
    url: `https://${where.subdomain}.zendesk.example/api/v2/macros/${id}.json`,
    id,
    title: macro.title,
    raw_title: macro.title,
    active: macro.isActive !== false,
    default: false,
    position: index,
    description: macro.description ?? null,
    actions: macro.actions,
    restriction: macro.restriction ? { ...macro.restriction, ids: [macro.restriction.id] } : null,
    created_at: at(0),
    updated_at: at(2),
  };
}
