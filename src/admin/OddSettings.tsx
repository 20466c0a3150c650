import { Alert, Title } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import { readPromiseTopics } from '../coach/readPromiseTopics';
import { PROMISE_TOPICS } from '../coach/Review';
import { STATES } from '../emotion/Reading';
import { readStateNames } from '../emotion/readStateNames';
import type { Settings } from '../zendesk/zaf/readSettings';
import { useList } from '../ui/words';
import { useAdminWords } from './words';

type Props = { settings: Pick<Settings, 'quietStates' | 'forbiddenPromises' | 'odd'> };

/** What the admin has set and Attune cannot heed; nothing where all is understood. */
export function OddSettings({ settings }: Props) {
  const say = useAdminWords();
  const list = useList();
  const lists = [
    {
      name: 'forbidden_promises',
      unknown: readPromiseTopics(settings.forbiddenPromises).unknown,
      known: PROMISE_TOPICS,
    },
    { name: 'quiet_states', unknown: readStateNames(settings.quietStates).unknown, known: STATES },
  ] as const;
  const odd = lists.filter(({ unknown }) => unknown.length > 0);
  if (odd.length === 0 && settings.odd.length === 0) return null;

  return (
    <Alert type="warning" role="status">
      <Title>{say('settings.oddTitle')}</Title>
      <Lines>
        {odd.map(({ name, unknown, known }) => (
          <li key={name}>
            {say('settings.oddWords', {
              setting: say(`settings.names.${name}`),
              words: list(unknown.map((word) => `“${word}”`)),
              known: list(known),
            })}
          </li>
        ))}
        {settings.odd.map((name) => (
          <li key={name}>{say('settings.oddFlag', { setting: say(`settings.names.${name}`) })}</li>
        ))}
      </Lines>
      {say('settings.oddAdvice')}
    </Alert>
  );
}

const Lines = styled.ul`
  margin: 0;
  padding-inline-start: ${({ theme }) => theme.space.md};
`;
