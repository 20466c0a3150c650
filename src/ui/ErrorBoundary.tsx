import { Component, type ReactNode } from 'react';
import { Page } from './Page';
import { Trouble } from './Trouble';

type State = { kind: 'sound' } | { kind: 'crashed' };

type Props = {
  children: ReactNode;
  /** What to show in the place of a part that crashed; without it, the crash is the page's. */
  instead?: ReactNode;
  /** What the part shows: another may well not crash it, so it is tried anew. */
  of?: unknown;
};

/** Stands in for what crashed: says so calmly; a page offers to be drawn anew. React logs the error itself. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { kind: 'sound' };

  static getDerivedStateFromError(): State {
    return { kind: 'crashed' };
  }

  override componentDidUpdate(before: Props) {
    if (before.of !== this.props.of) this.setState({ kind: 'sound' });
  }

  override render() {
    const { children, instead } = this.props;
    if (this.state.kind === 'sound') return children;
    if (instead !== undefined) return instead;
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
