import { Field, Input } from '@zendeskgarden/react-forms';
import { SM } from '@zendeskgarden/react-typography';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import styled from 'styled-components';
import { STATES, type State } from '../emotion/Reading';
import type { Entry } from '../library/Entry';
import { SITUATIONS, type Situation } from '../library/Situation';
import { logTrouble } from '../logTrouble';
import type { EntrySearch } from '../suggestions/EntrySearch';
import { languageName } from '../templates/languageName';
import { useLocale, useWords } from '../ui/words';
import { nameEntry } from '../words/nameEntry';
import { SearchFilter } from './SearchFilter';
import { SuggestionCard } from './SuggestionCard';
import type { Greeting } from './useGreeting';
import type { ReplyDesk } from './useReplyDesk';

/** More would not be read; another word finds better. */
const MAX_RESULTS = 8;

type Props = {
  library: readonly Entry[];
  /** ISO 639-1 code of the language to answer in: a reply in another one is found too, and says so. */
  language: string;
  greeting: Greeting;
  desk: ReplyDesk;
  closed: boolean;
};

/** All replies, by any words: for the agent who knows which one is wanted. */
export function ReplySearch({ library, language, greeting, desk, closed }: Props) {
  const say = useWords();
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const [state, setState] = useState<State | null>(null);
  const [situation, setSituation] = useState<Situation | null>(null);
  const [entered, setEntered] = useState(false);
  const filters = state !== null || situation !== null;
  const { search, failed } = useEntrySearch(query === '' && !filters ? null : library);
  const asked = useDeferredValue(query);
  const found = useMemo(
    () =>
      search?.find(
        asked,
        MAX_RESULTS,
        filters ? (entry) => suits(entry, state, situation) : null,
      ) ?? [],
    [search, asked, filters, state, situation],
  );
  const answered = search !== null && (asked.trim() !== '' || filters);

  return (
    <Section aria-label={say('search.title')}>
      <Field>
        <Field.Label isRegular>{say('search.label')}</Field.Label>
        <Input
          isCompact
          type="search"
          maxLength={200}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onFocus={() => setEntered(true)}
        />
      </Field>
      {(entered || filters) && (
        <Filters>
          <SearchFilter
            label={say('search.state')}
            value={state}
            options={STATES}
            name={(one) => say(`state.${one}`)}
            onChange={setState}
          />
          <SearchFilter
            label={say('search.situation')}
            value={situation}
            options={SITUATIONS}
            name={(one) => say(`situation.${one}`)}
            onChange={setSituation}
          />
        </Filters>
      )}
      <SM role="status">
        {failed ? say('search.failed') : answered && say('search.results', { count: found.length })}
      </SM>
      {answered &&
        found.map((entry) => (
          <SuggestionCard
            key={entry.key}
            entry={entry}
            why={[
              ...nameEntry(entry, say),
              ...(entry.language === language ? [] : [languageName(entry.language, locale)]),
            ].join(' · ')}
            greeting={greeting}
            desk={desk}
            closed={closed}
            best={false}
          />
        ))}
    </Section>
  );
}

function suits(entry: Entry, state: State | null, situation: Situation | null): boolean {
  const suitsState = state === null || entry.states.includes(state);
  return suitsState && (situation === null || entry.situations.includes(situation));
}

/** The search over `library`, fetched when it is first needed; `null` until then. */
function useEntrySearch(library: readonly Entry[] | null) {
  const say = useWords();
  const [engine, setEngine] = useState<{ Search: typeof EntrySearch } | null>(null);
  const [failed, setFailed] = useState(false);
  const needed = library !== null;

  useEffect(() => {
    if (!needed || engine !== null) return;
    import(/* webpackChunkName: "search" */ '../suggestions/EntrySearch').then(
      ({ EntrySearch }) => {
        setFailed(false);
        setEngine({ Search: EntrySearch });
      },
      (error: unknown) => {
        logTrouble('the search did not load.', error);
        setFailed(true);
      },
    );
  }, [needed, engine]);

  const search = useMemo(
    () =>
      engine === null || library === null
        ? null
        : new engine.Search(library, (entry) => nameEntry(entry, say)),
    [engine, library, say],
  );
  return { search, failed };
}

const Filters = styled.div`
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: ${({ theme }) => theme.space.xs};
`;

const Section = styled.section`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.xs};
`;
