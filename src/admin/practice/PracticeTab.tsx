import { Button } from '@zendeskgarden/react-buttons';
import { Tabs } from '@zendeskgarden/react-tabs';
import { SM, Span } from '@zendeskgarden/react-typography';
import { useState } from 'react';
import styled from 'styled-components';
import type { AdminHost } from '../AdminHost';
import { ConfirmDialog } from '../library/ConfirmDialog';
import { useAdminWords } from '../words';
import { LessonsSection } from './lessons/LessonsSection';
import { linkLesson } from './lessons/useLinkedLesson';
import { useLinkedPart } from './lessons/useLinkedPart';
import { OwnScenarios } from './own/OwnScenarios';
import { useOwnScenarios } from './own/useOwnScenarios';
import { PlaySection } from './PlaySection';
import { useIsAdmin } from './useIsAdmin';
import { usePracticeMemory } from './usePracticeMemory';

const SECTIONS = ['play', 'lessons', 'own'] as const;
type Section = (typeof SECTIONS)[number];

type Props = { host: Pick<AdminHost, 'account' | 'store'> };

/** Invented customers to write to, and lessons. What the agent does here stays in the agent's browser. */
export function PracticeTab({ host }: Props) {
  const say = useAdminWords();
  const desk = usePracticeMemory();
  const own = useOwnScenarios(host.store);
  const isAdmin = useIsAdmin(host.account);
  const [section, setSection] = useLinkedPart<Section>('play', 'lessons');
  const [isAsking, setAsking] = useState(false);
  const [isForgotten, setForgotten] = useState(false);

  function openLesson(key: string): void {
    linkLesson(key);
    setSection('lessons');
  }

  return (
    <Block>
      <Intro>
        <Span hue="grey">{say('practiceTab.intro')}</Span>
        <Button size="small" isBasic onClick={() => setAsking(true)}>
          {say('practiceTab.forget.button')}
        </Button>
      </Intro>
      <SM role="status">
        {desk.isRefused && say('practiceTab.notKept')}{' '}
        {isForgotten && say('practiceTab.forget.done')}
      </SM>
      <Sections
        selectedItem={section}
        onChange={(item: string) => setSection(SECTIONS.find((one) => one === item) ?? 'play')}
      >
        <Tabs.TabList aria-label={say('practiceTab.sections')}>
          <Tabs.Tab item="play">{say('practiceTab.section.play')}</Tabs.Tab>
          <Tabs.Tab item="lessons">{say('practiceTab.section.lessons')}</Tabs.Tab>
          {isAdmin && <Tabs.Tab item="own">{say('practiceTab.section.own')}</Tabs.Tab>}
        </Tabs.TabList>
        <Tabs.TabPanel item="play">
          {section === 'play' && <PlaySection desk={desk} own={own.own} onLesson={openLesson} />}
        </Tabs.TabPanel>
        <Tabs.TabPanel item="lessons">
          {section === 'lessons' && <LessonsSection desk={desk} />}
        </Tabs.TabPanel>
        {isAdmin && (
          <Tabs.TabPanel item="own">
            {/* What is being written stays while something else is looked at. */}
            <OwnScenarios desk={own} account={host.account} />
          </Tabs.TabPanel>
        )}
      </Sections>
      {isAsking && (
        <ConfirmDialog
          title={say('practiceTab.forget.title')}
          yes={say('practiceTab.forget.yes')}
          onYes={() => {
            desk.forget();
            setForgotten(true);
            setAsking(false);
          }}
          onNo={() => setAsking(false)}
        >
          {say('practiceTab.forget.text')}
        </ConfirmDialog>
      )}
    </Block>
  );
}

const Block = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.xs};
`;

/** As the page's own: the customer stays in sight beside a long conversation. */
const Sections = styled(Tabs)`
  overflow: visible;
`;

const Intro = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.md};

  > :first-child {
    flex: 1 1 40ch;
    max-width: 90ch;
  }
`;
