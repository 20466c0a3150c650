import { Tabs } from '@zendeskgarden/react-tabs';
import { getColor } from '@zendeskgarden/react-theming';
import { XXL } from '@zendeskgarden/react-typography';
import { lazy, useCallback, useRef, useState } from 'react';
import styled from 'styled-components';
import { AccessBanner } from './AccessBanner';
import type { AdminHost } from './AdminHost';
import type { EditorStart } from './editor/EditorDesk';
import { choicesOfCell } from './library/choicesOfCell';
import type { FitProps } from './library/ToolProps';
import { useListChoices } from './library/useListChoices';
import { useLostFocus } from './library/useLostFocus';
import { LoadingLibrary } from './LoadingLibrary';
import { OddSettings } from './OddSettings';
import { PartBoundary } from './PartBoundary';
import { useLinkedPart } from './practice/lessons/useLinkedPart';
import { useLibraryDesk } from './useLibraryDesk';
import { WaitLine } from './WaitLine';
import type { AdminSay } from '../words/Say';
import { useAdminWords } from './words';

const LibraryTab = lazy(() =>
  import(/* webpackChunkName: "library" */ './library/LibraryTab').then(({ LibraryTab }) => ({
    default: LibraryTab,
  })),
);
const FitGrid = lazy(() =>
  import(/* webpackChunkName: "fit" */ './fit/FitGrid').then(({ FitGrid }) => ({
    default: FitGrid,
  })),
);
const PracticeTab = lazy(() =>
  import(/* webpackChunkName: "practice" */ './practice/PracticeTab').then(({ PracticeTab }) => ({
    default: PracticeTab,
  })),
);
const InsightsTab = lazy(() =>
  import(/* webpackChunkName: "insights" */ './insights/InsightsTab').then(({ InsightsTab }) => ({
    default: InsightsTab,
  })),
);
const EntryEditor = lazy(() =>
  import(/* webpackChunkName: "editor" */ './editor/EntryEditor').then(({ EntryEditor }) => ({
    default: EntryEditor,
  })),
);

const PARTS = ['replies', 'fit', 'practice', 'insights'] as const;
type Part = (typeof PARTS)[number];

/** The full page: admins keep the replies here, agents look at them. */
export function AdminPage({ host }: { host: AdminHost }) {
  const say = useAdminWords();
  const { desk, view } = useLibraryDesk(host);
  const [choices, choose] = useListChoices();
  const [part, setPart] = useLinkedPart<Part>('replies', 'practice');
  const [editing, setEditing] = useState<EditorStart | null>(null);
  /** Where the focus goes once the editor is gone. */
  const [left, setLeft] = useState<{ key: string | null } | null>(null);
  const { access } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  const [retries, setRetries] = useState(0);
  useLostFocus(heading, retries);

  /** What is being written in practice stays while another part is looked at. */
  const [hasPractised, setPractised] = useState(false);
  if (part === 'practice' && !hasPractised) setPractised(true);

  const arrive = useCallback(() => setLeft(null), []);

  async function retry(): Promise<void> {
    await desk.refresh();
    // What had the focus may be gone.
    setRetries((before) => before + 1);
  }

  const openCell: FitProps['onOpen'] = (cell) => {
    choose(choicesOfCell(cell));
    setLeft({ key: null });
    setPart('replies');
  };

  return (
    <Main>
      {editing !== null && (
        <PartBoundary>
          <EntryEditor
            desk={desk}
            account={host.account}
            start={editing}
            scope={`${host.subdomain}.${view.userId ?? ''}`}
            onClose={(key) => {
              setEditing(null);
              setLeft({ key });
            }}
          />
        </PartBoundary>
      )}
      {/* The list stays as it was behind the editor. */}
      <Behind hidden={editing !== null}>
        <Head>
          <XXL tag="h1" tabIndex={-1} ref={heading}>
            {titleOf(part, say)}
          </XXL>
          <WaitLine seconds={view.waitingSeconds} />
        </Head>
        {access.kind === 'write' && <OddSettings settings={host.settings} />}
        {showsReplies(part) && (
          <AccessBanner
            access={access}
            stale={view.stale}
            isLooking={view.isLooking}
            onRetry={() => void retry()}
          />
        )}
        {access.kind === 'loading' ? (
          <LoadingLibrary done={access.done} total={access.total} />
        ) : (
          <Parts
            selectedItem={part}
            onChange={(item: string) => setPart(PARTS.find((one) => one === item) ?? 'replies')}
          >
            <Tabs.TabList aria-label={say('page.tabs')}>
              <Tabs.Tab item="replies">{say('page.replies')}</Tabs.Tab>
              <Tabs.Tab item="fit">{say('page.fit')}</Tabs.Tab>
              <Tabs.Tab item="practice">{say('practiceTab.tab')}</Tabs.Tab>
              <Tabs.Tab item="insights">{say('insights.tab')}</Tabs.Tab>
            </Tabs.TabList>
            <Tabs.TabPanel item="replies">
              {/* What is selected and what is under way stays while another part is looked at. */}
              <PartBoundary>
                <LibraryTab
                  desk={desk}
                  view={view}
                  choices={choices}
                  onChoose={choose}
                  onEdit={setEditing}
                  left={left}
                  onArrived={arrive}
                />
              </PartBoundary>
            </Tabs.TabPanel>
            <Tabs.TabPanel item="fit">
              {part === 'fit' && (
                <PartBoundary>
                  <FitGrid
                    entries={view.entries}
                    offersBuiltIn={host.settings.offersBuiltIn}
                    onOpen={openCell}
                  />
                </PartBoundary>
              )}
            </Tabs.TabPanel>
            <Tabs.TabPanel item="practice">
              {hasPractised && (
                <PartBoundary>
                  <PracticeTab host={host} />
                </PartBoundary>
              )}
            </Tabs.TabPanel>
            <Tabs.TabPanel item="insights">
              {part === 'insights' && (
                <PartBoundary>
                  <InsightsTab host={host} entries={view.entries} />
                </PartBoundary>
              )}
            </Tabs.TabPanel>
          </Parts>
        )}
      </Behind>
    </Main>
  );
}

/** Practice and insights tell their own troubles, and nobody is forbidden to practise. */
function showsReplies(part: Part): boolean {
  return part === 'replies' || part === 'fit';
}

/** The page is called by what is on it. */
function titleOf(part: Part, say: AdminSay): string {
  if (part === 'practice') return say('practiceTab.tab');
  return part === 'insights' ? say('insights.tab') : say('page.title');
}

const Main = styled.main`
  /* Garden's closed lists keep their place when the page becomes narrower; without a position they are not ours to clip. */
  position: relative;
  overflow-x: clip;
  max-width: 1600px;
  margin: 0 auto;
  padding: ${({ theme }) => `${theme.space.lg} ${theme.space.xl}`};

  @media (max-width: 899px) {
    padding: ${({ theme }) => theme.space.md};
  }
`;

/** What stays in sight while a part is scrolled would be held by Garden's `hidden`. */
const Parts = styled(Tabs)`
  overflow: visible;
`;

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.md};
`;

const Behind = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.sm};

  &[hidden] {
    display: none;
  }

  h1 {
    margin: 0;
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
  }

  h1:focus {
    outline: none;
  }
`;
