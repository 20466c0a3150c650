import { Progress, Skeleton } from '@zendeskgarden/react-loaders';
import { Span } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import { useAdminWords } from './words';

type Props = {
  done: number;
  /** `null` while it is not known. */
  total: number | null;
};

const LINES = ['line-1', 'line-2', 'line-3', 'line-4', 'line-5', 'line-6'];

/** The shape of the list to come, and how far its loading is. */
export function LoadingLibrary({ done, total }: Props) {
  const say = useAdminWords();
  const share = total === null || total === 0 ? null : Math.min(100, (done / total) * 100);
  return (
    <Block aria-busy="true">
      <Told>
        <span role="status">{say('page.loading')}</span>
        {done > 0 && (
          <Span hue="grey">
            {share === null
              ? say('page.loaded', { count: done })
              : say('page.loadedOf', { done, total: total ?? 0 })}
          </Span>
        )}
      </Told>
      {share !== null && <Bar value={share} aria-label={say('page.loading')} />}
      <Skeleton width="320px" height="32px" />
      {LINES.map((line) => (
        <Skeleton key={line} height="36px" />
      ))}
    </Block>
  );
}

const Block = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
`;

const Told = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.sm};
`;

const Bar = styled(Progress)`
  margin: 0;
`;
