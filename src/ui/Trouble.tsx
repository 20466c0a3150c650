import { Button } from '@zendeskgarden/react-buttons';
import { Alert, Title } from '@zendeskgarden/react-notifications';
import styled from 'styled-components';
import { useWords, type WordKey } from './words';

type Props = {
  heading: WordKey;
  advice: WordKey;
  /** `warning` where the app works on with a gap, `error` where it cannot. */
  type?: 'error' | 'warning' | 'info';
  onRetry?: () => void;
};

/** A calm sentence, what to do, and a way on. */
export function Trouble({ heading, advice, type = 'error', onRetry }: Props) {
  const say = useWords();
  return (
    <Alert type={type} role={type === 'error' ? 'alert' : 'status'}>
      <Title>{say(heading)}</Title>
      {say(advice)}
      {onRetry && (
        <Actions>
          <Button size="small" onClick={onRetry}>
            {say('trouble.retry')}
          </Button>
        </Actions>
      )}
    </Alert>
  );
}

const Actions = styled.div`
  margin-top: ${({ theme }) => theme.space.xs};
`;
