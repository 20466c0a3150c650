import { Button } from '@zendeskgarden/react-buttons';
import { Title } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import type { WordKey } from '../words/Say';
import { SlimAlert } from './SlimAlert';
import { useWords } from './words';

type Props = {
  heading: WordKey;
  advice: WordKey;
  /** `warning` where the app works on with a gap, `error` where it cannot. */
  type?: 'error' | 'warning' | 'info';
  /** Whether it is all there is on the page, and its heading therefore the page's. */
  alone?: boolean;
  onRetry?: () => void;
  /** The retry is under way. */
  asking?: boolean;
};

/** A calm sentence, what to do, and a way on. */
export function Trouble({
  heading,
  advice,
  type = 'error',
  alone = false,
  onRetry,
  asking = false,
}: Props) {
  const say = useWords();
  return (
    <SlimAlert type={type} role={type === 'error' ? 'alert' : 'status'}>
      <Title>{alone ? <Heading>{say(heading)}</Heading> : say(heading)}</Title>
      {say(advice)}
      {onRetry && (
        <Actions>
          <Button size="small" aria-disabled={asking} onClick={() => asking || onRetry()}>
            {say(asking ? 'trouble.asking' : 'trouble.retry')}
          </Button>
        </Actions>
      )}
    </SlimAlert>
  );
}

const Heading = styled.h1`
  margin: 0;
  font: inherit;
`;

const Actions = styled.div`
  margin-top: ${({ theme }) => theme.space.xs};
`;
