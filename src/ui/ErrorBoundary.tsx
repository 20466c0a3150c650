import { Component, type ReactNode } from 'react';
import { Page } from './Page';
import { Trouble } from './Trouble';

type State = { kind: 'sound' } | { kind: 'crashed' };

/** Stands in for a page that crashed: says so calmly and offers to draw it anew. React logs the error itself. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { kind: 'sound' };

  static getDerivedStateFromError(): State {
    return { kind: 'crashed' };
  }

  override render() {
    if (this.state.kind === 'sound') return this.props.children;
    return (
      <Page>
        <Trouble
          alone
          heading="trouble.crashedTitle"
          advice="trouble.crashedAdvice"
          onRetry={() => this.setState({ kind: 'sound' })}
        />
      </Page>
    );
  }
}
