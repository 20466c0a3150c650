import { Field, Input } from '@zendeskgarden/react-forms';
import { SM } from '@zendeskgarden/react-typography';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import styled from 'styled-components';
import type { Entry } from '../library/Entry';
import { logTrouble } from '../logTrouble';
import type { EntrySearch } from '../suggestions/EntrySearch';
import { useWords } from '../ui/words';
import { nameEntry } from '../words/nameEntry';
import { SuggestionCard } from './SuggestionCard';
import type { Greeting } from './useGreeting';
import type { ReplyDesk } from './useReplyDesk';

/** More would not be read; another word finds better. */
const MAX_RESULTS = 8;

type Props = {
  library: readonly Entry[];
  greeting: Greeting;
  desk: ReplyDesk;
  closed: boolean;
};

/** All replies, by any words: for the agent who knows which one is wanted. */
export function ReplySearch({ library, greeting, desk, closed }: Props) {
  const say = useWords();
  const [query, setQuery] = useState('');
  const { search, failed } = useEntrySearch(query === '' ? null : library);
  const asked = useDeferredValue(query);
  const found = useMemo(() => search?.find(asked, MAX_RESULTS) ?? [], [search, asked]);
  const answered = search !== null && asked.trim() !== '';

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
        />
      </Field>
      <SM role="status">
        {failed ? say('search.failed') : answered && say('search.results', { count: found.length })}
      </SM>
      {answered &&
        found.map((entry) => (
          <SuggestionCard
            key={entry.key}
            entry={entry}
            why={nameEntry(entry, say).join(' · ')}
            greeting={greeting}
            desk={desk}
            closed={closed}
            best={false}
          />
        ))}
    </Section>
  );
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

const Section = styled.section`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.xs};
`;
