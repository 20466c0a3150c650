import { Button } from '@zendeskgarden/react-buttons';
import { Alert, Title } from '@zendeskgarden/react-notifications';
import { Component, Suspense, type ReactNode } from 'react';
import styled from 'styled-components';
import { Patience } from '../ui/Patience';
import { useAdminWords } from './words';

type Props = {
  children: ReactNode;
  /** What stands there while the chunk loads. */
  fallback?: ReactNode;
};
type State = { kind: 'sound' } | { kind: 'failed'; error: unknown };

/**
 * Stands in for a part of the page that crashed, or whose chunk did not load, so that the rest of the page goes on.
 * React logs the error itself.
 */
export class PartBoundary extends Component<Props, State> {
  override state: State = { kind: 'sound' };

  static getDerivedStateFromError(error: unknown): State {
    return { kind: 'failed', error };
  }

  override render() {
    const { state } = this;
    if (state.kind === 'sound') {
      const { children, fallback = <Patience /> } = this.props;
      return <Suspense fallback={fallback}>{children}</Suspense>;
    }
    return (
      <Failed
        isChunk={isChunkError(state.error)}
        onRetry={() => this.setState({ kind: 'sound' })}
      />
    );
  }
}

function Failed({ isChunk, onRetry }: { isChunk: boolean; onRetry: () => void }) {
  const say = useAdminWords();
  return (
    <Alert type="error" role="alert">
      <Title>{say(isChunk ? 'page.partFailed' : 'page.crashed')}</Title>
      {say(isChunk ? 'page.partFailedAdvice' : 'page.crashedAdvice')}
      <Actions>
        {/* React remembers that a chunk failed; only a new page asks for it again. */}
        <Button size="small" onClick={isChunk ? () => window.location.reload() : onRetry}>
          {say('page.retry')}
        </Button>
      </Actions>
    </Alert>
  );
}

/** As webpack names it. */
function isChunkError(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}

const Actions = styled.div`
  margin-top: ${({ theme }) => theme.space.xs};
`;
