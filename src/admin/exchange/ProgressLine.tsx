import { Progress } from '@zendeskgarden/react-loaders';
import { getColor } from '@zendeskgarden/react-theming';
import styled, { keyframes } from 'styled-components';
import { Unseen } from '../../ui/Unseen';
import { useAdminWords } from '../words';

type Props = {
  /** What is under way, in a few words: "Reading the file". */
  label: string;
  done: number;
  /** `null` while it is not known. */
  total: number | null;
  /** Seconds for which Zendesk has asked to wait; 0 where it has not. */
  waitingSeconds?: number;
};

/** How far something is, as a bar and as numbers; told to a screen reader at every tenth only. */
export function ProgressLine({ label, done, total, waitingSeconds = 0 }: Props) {
  const say = useAdminWords();
  const share = total === null || total === 0 ? 0 : Math.min(1, done / total);
  const tenth = Math.floor(share * 10) * 10;
  const waiting = waitingSeconds > 0 && say('import.waiting', { seconds: waitingSeconds });
  return (
    <Lines>
      <Numbers>
        <span>{label}</span>
        <span>
          {total === null
            ? done > 0 && say('import.soFar', { count: done })
            : say('import.ofTotal', { done: Math.min(done, total), total })}
        </span>
      </Numbers>
      {total === null ? (
        <Moving role="progressbar" aria-label={label} />
      ) : (
        <Bar value={share * 100} aria-label={label} />
      )}
      <div>{waiting}</div>
      <Unseen role="status">
        {waiting || (total === null ? label : say('import.percent', { label, percent: tenth }))}
      </Unseen>
    </Lines>
  );
}

const Lines = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
`;

const Numbers = styled.div`
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.xs};
  font-variant-numeric: tabular-nums;
`;

const Bar = styled(Progress)`
  margin: 0;
`;

const slide = keyframes`
  from { margin-inline-start: 0; }
  to { margin-inline-start: 75%; }
`;

/** Something goes on, and nobody knows for how long. */
const Moving = styled.div`
  overflow: hidden;
  height: 6px;
  border-radius: 3px;
  background: ${({ theme }) => getColor({ theme, variable: 'border.default' })};

  &::before {
    content: '';
    display: block;
    width: 25%;
    height: 100%;
    border-radius: inherit;
    background: ${({ theme }) => getColor({ theme, variable: 'border.successEmphasis' })};
    animation: ${slide} 1.2s ease-in-out infinite alternate;
  }

  @media (prefers-reduced-motion: reduce) {
    &::before {
      animation: none;
    }
  }
`;
