import { Button } from '@zendeskgarden/react-buttons';
import { Alert, Title } from '@zendeskgarden/react-notifications';
import { forwardRef } from 'react';
import styled from 'styled-components';
import type { RecordFailure } from '../../zendesk/RecordStore';
import { ProgressLine } from '../exchange/ProgressLine';
import { useAdminWords } from '../words';
import type { CountState } from './InsightsView';

type Props = {
  count: CountState;
  onStop: () => void;
  onGoOn: () => void;
};

const TOLD = ['offline', 'signed-out', 'forbidden', 'rate-limited', 'busy'] as const;

/** How far the counting is, and what stopped it; the button has the focus's place from one to the other. */
export const CountNotice = forwardRef<HTMLButtonElement, Props>(function CountNotice(
  { count, onStop, onGoOn },
  button,
) {
  const say = useAdminWords();
  switch (count.kind) {
    case 'loading':
      return (
        <Running>
          <ProgressLine
            label={say('insights.counting')}
            done={count.done}
            total={count.total}
            waitingSeconds={count.waitingSeconds}
          />
          <Button size="small" ref={button} onClick={onStop}>
            {say('insights.stop')}
          </Button>
        </Running>
      );
    case 'partial': {
      const { failure, counted, total } = count;
      return (
        <Alert type="warning" role={failure === null ? 'status' : 'alert'}>
          <Title>{say('insights.partial.title', { done: counted.all, total: total ?? 0 })}</Title>
          {failure !== null && `${sayFailure(failure)} `}
          {say(failure === null ? 'insights.partial.stopped' : 'insights.partial.failed')}
          <Actions>
            <Button size="small" ref={button} onClick={onGoOn}>
              {say('insights.goOn')}
            </Button>
          </Actions>
        </Alert>
      );
    }
    case 'failed':
      return (
        <Alert type="error" role="alert">
          <Title>{say('insights.failed.title')}</Title>
          {sayFailure(count.failure)}
          <Actions>
            <Button size="small" ref={button} onClick={onGoOn}>
              {say('insights.retry')}
            </Button>
          </Actions>
        </Alert>
      );
    case 'idle':
    case 'ready':
      return null;
  }

  function sayFailure({ reason }: RecordFailure): string {
    return say(`insights.failed.${TOLD.find((one) => one === reason) ?? 'other'}`);
  }
});

const Running = styled.div`
  display: grid;
  justify-items: start;
  gap: ${({ theme }) => theme.space.xs};
  max-width: 640px;

  > :first-child {
    justify-self: stretch;
  }
`;

const Actions = styled.div`
  margin-top: ${({ theme }) => theme.space.xs};
`;
