import { useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppFrame } from '../ui/AppFrame';
import { forgetOldSoon } from '../ui/forgetOldSoon';
import { Page } from '../ui/Page';
import { Patience } from '../ui/Patience';
import { Trouble } from '../ui/Trouble';
import type { WordShelf } from '../words/WordShelf';
import { connect, initialColorScheme, type Connection } from '../zendesk/zaf/connect';
import { useScreenWords } from './useScreenWords';

/**
 * Shows one ZAF location: connects to the host, then shows `page`, made once, with the seam in hand. Says so plainly where the
 * page stands outside Zendesk or no SDK loads.
 */
export function mountLocation(words: WordShelf, page: (host: Connected) => ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root to render into.');
  createRoot(root).render(<Location connection={connect()} shelf={words} page={page} />);
}

export type Connected = Extract<Connection, { kind: 'connected' }>;

type Props = {
  connection: Promise<Connection>;
  shelf: WordShelf;
  page: (host: Connected) => ReactNode;
};

/** `waiting`: the handshake has been unanswered for so long that the agent deserves a way on. It may still come. */
type Stage =
  | (Connected & { shown: ReactNode })
  | Exclude<Connection, Connected>
  | { kind: 'connecting' }
  | { kind: 'waiting' };

const WAITING_AFTER_MS = 15_000;

function Location({ connection, shelf, page }: Props) {
  const [scheme, setScheme] = useState(initialColorScheme);
  const [stage, setStage] = useState<Stage>({ kind: 'connecting' });
  const { words, settled } = useScreenWords(
    stage.kind === 'connected' ? stage.locale : undefined,
    shelf,
  );

  useEffect(() => {
    const timer = setTimeout(() => setStage({ kind: 'waiting' }), WAITING_AFTER_MS);
    let unsubscribe = () => {};
    void connection.then((made) => {
      clearTimeout(timer);
      if (made.kind !== 'connected') {
        setStage(made);
        return;
      }
      setStage({ ...made, shown: page(made) });
      forgetOldSoon();
      unsubscribe = made.zendesk.onChange((change) => {
        if (change.kind === 'scheme') setScheme(change.scheme);
      });
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [connection, page]);

  return (
    <AppFrame scheme={scheme} words={words}>
      {stage.kind === 'connected' ? (
        <Settling settled={settled}>{stage.shown}</Settling>
      ) : (
        <Page>{showStage(stage)}</Page>
      )}
    </AppFrame>
  );
}

/** Lets a page work, but not be seen, until its language is there: it would be English for a moment. */
function Settling({ settled, children }: { settled: boolean; children: ReactNode }) {
  return (
    <>
      {!settled && (
        <Page>
          <Patience />
        </Page>
      )}
      <div hidden={!settled}>{children}</div>
    </>
  );
}

function showStage(stage: Exclude<Stage, Connected>) {
  const reload = () => window.location.reload();
  switch (stage.kind) {
    case 'connecting':
      return <Patience />;
    case 'waiting':
      return (
        <Trouble
          alone
          heading="trouble.noHostTitle"
          advice="trouble.noHostAdvice"
          onRetry={reload}
        />
      );
    case 'outside':
      return (
        <Trouble alone type="info" heading="trouble.outsideTitle" advice="trouble.outsideAdvice" />
      );
    case 'failed':
      return (
        <Trouble alone heading="trouble.noSdkTitle" advice="trouble.noSdkAdvice" onRetry={reload} />
      );
  }
}
