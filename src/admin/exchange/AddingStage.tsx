import { Paragraph, Title } from '@zendeskgarden/react-notifications';
import type { PlanAction } from '../../editing/exchange/ImportPlan';
import { SlimAlert } from '../../ui/SlimAlert';
import { useAdminWords } from '../words';
import type { AddingView } from './Adding';
import { ProgressLine } from './ProgressLine';
import { RefusedList } from './RefusedList';

type Props = {
  view: Exclude<AddingView, { kind: 'idle' }>;
  /** Whether the rest can be gone on with after a reload. */
  keptForLater?: boolean;
  /** Of the file, where there is one. */
  counts?: Record<PlanAction, number>;
};

/** How far writing is, why it stopped, or what came of it. */
export function AddingStage({ view, keptForLater = false, counts }: Props) {
  const say = useAdminWords();
  switch (view.kind) {
    case 'adding': {
      const label = say(view.canceling ? 'import.canceling' : 'import.adding');
      const { done, total, waitingSeconds } = view;
      return <ProgressLine {...{ label, done, total, waitingSeconds }} />;
    }
    case 'stopped': {
      const { done, total, rest, why } = view;
      return (
        <SlimAlert type="warning" role="alert">
          <Title>{say('import.stoppedTitle')}</Title>
          <Paragraph>{say('import.stopped', { done, total, rest: rest.length })}</Paragraph>
          <Paragraph>{say(`import.stop.${why.reason}`)}</Paragraph>
          {keptForLater && <Paragraph>{say('import.keptForLater')}</Paragraph>}
        </SlimAlert>
      );
    }
    case 'finished': {
      const { done, refused } = view;
      return (
        <>
          <SlimAlert type={refused.length > 0 ? 'warning' : 'success'} role="status">
            <Title>{say('import.finished', { count: done })}</Title>
            {refused.length > 0 && (
              <Paragraph>{say('import.finishedRefused', { count: refused.length })}</Paragraph>
            )}
            {counts !== undefined && counts.same + counts.refused > 0 && (
              <Paragraph>
                {say('import.finishedOthers', { same: counts.same, refused: counts.refused })}
              </Paragraph>
            )}
          </SlimAlert>
          {refused.length > 0 && <RefusedList refused={refused} />}
        </>
      );
    }
  }
}
