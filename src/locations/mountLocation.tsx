import { useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppFrame } from '../ui/AppFrame';
import { Patience } from '../ui/Patience';
import { Trouble } from '../ui/Trouble';
import { connect, initialColorScheme, type Connection } from '../zendesk/zaf/connect';
import type { Zendesk } from '../zendesk/Zendesk';

/**
 * Shows one ZAF location: connects to the host, then renders `page` with the seam in hand. Says so plainly where the
 * page stands outside Zendesk or no SDK loads.
 */
export function mountLocation(page: (zendesk: Zendesk) => ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root to render into.');
  createRoot(root).render(<Location connection={connect()} page={page} />);
}

type Props = {
  connection: Promise<Connection>;
  page: (zendesk: Zendesk) => ReactNode;
};

function Location({ connection, page }: Props) {
  const [scheme, setScheme] = useState(initialColorScheme);
  const [current, setCurrent] = useState<Connection | { kind: 'connecting' }>({
    kind: 'connecting',
  });

  useEffect(() => {
    let unsubscribe = () => {};
    void connection.then((made) => {
      setCurrent(made);
      if (made.kind !== 'connected') return;
      unsubscribe = made.zendesk.onChange((change) => {
        if (change.kind === 'scheme') setScheme(change.scheme);
      });
    });
    return () => unsubscribe();
  }, [connection]);

  return <AppFrame scheme={scheme}>{show(current, page)}</AppFrame>;
}

function show(current: Connection | { kind: 'connecting' }, page: Props['page']) {
  switch (current.kind) {
    case 'connecting':
      return <Patience />;
    case 'connected':
      return page(current.zendesk);
    case 'outside':
      return <Trouble type="info" heading="trouble.outsideTitle" advice="trouble.outsideAdvice" />;
    case 'failed':
      return (
        <Trouble
          heading="trouble.noSdkTitle"
          advice="trouble.noSdkAdvice"
          onRetry={() => window.location.reload()}
        />
      );
  }
}
