import { Button } from '@zendeskgarden/react-buttons';
import { Alert, Title } from '@zendeskgarden/react-notifications';
import { getColor } from '@zendeskgarden/react-theming';
import { LG, MD, SM } from '@zendeskgarden/react-typography';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import styled from 'styled-components';
import { writeJudged } from '../../insights/corrections/judgedText';
import { Patience } from '../../ui/Patience';
import type { AdminHost } from '../AdminHost';
import { ConfirmDialog } from '../library/ConfirmDialog';
import { useIsAdmin } from '../practice/useIsAdmin';
import { useAdminWords } from '../words';
import type { LearningDesk, LearningView } from './LearningDesk';
import { learningDeskOf } from './learningDeskOf';
import { MoveTable } from './MoveTable';

type Props = { host: Pick<AdminHost, 'store' | 'account' | 'subdomain' | 'settings'> };
type Ready = Extract<LearningView, { kind: 'ready' }>;

/** What a line of a record looks like. */
const SAMPLE = writeJudged({
  reading: {
    state: 'frustrated',
    probabilities: {
      angry: 0.003,
      frustrated: 0.61,
      disappointed: 0.102,
      worried: 0.02,
      confused: 0.005,
      sad: 0.24,
      happy: 0,
      neutral: 0.02,
    },
  },
  state: 'sad',
});

/** What agents' corrections would change in how customers are read, and whether it is used. */
export function LearningPanel({ host }: Props) {
  const say = useAdminWords();
  const desk = learningDeskOf(host);
  const view = useSyncExternalStore(desk.subscribe, desk.current);
  const heading = useRef<HTMLHeadingElement>(null);
  const mayChange = useIsAdmin(host.account);
  useEffect(() => void desk.load(), [desk]);

  return (
    <Section aria-labelledby="learning-title">
      <div>
        <LG tag="h2" isBold id="learning-title" tabIndex={-1} ref={heading}>
          {say('learning.title')}
        </LG>
        <Words>{say('learning.intro')}</Words>
      </div>
      {!host.settings.tagsTickets && (
        <Alert type="info">
          <Title>{say('learning.consent.title')}</Title>
          {say('learning.consent.body')}
        </Alert>
      )}
      {view.kind === 'loading' && <Patience />}
      {view.kind === 'failed' && (
        <Alert type={view.failure.reason === 'missing-object' ? 'info' : 'error'} role="alert">
          <Title>{say('learning.failed.title')}</Title>
          {say(`learning.failed.${nameOf(view.failure.reason)}`)}{' '}
          <Button isLink onClick={() => void desk.load()}>
            {say('page.retry')}
          </Button>
        </Alert>
      )}
      {view.kind === 'ready' && (
        <Learned
          desk={desk}
          view={view}
          mayChange={mayChange}
          onGone={() => heading.current?.focus()}
        />
      )}
      <details>
        <summary>{say('learning.stored.title')}</summary>
        <Words>{say('learning.stored.body')}</Words>
        <Sample>{SAMPLE}</Sample>
        <Words>{say('learning.stored.limits')}</Words>
      </details>
    </Section>
  );
}

type LearnedProps = {
  desk: LearningDesk;
  view: Ready;
  mayChange: boolean;
  onGone: () => void;
};

function Learned({ desk, view, mayChange, onGone }: LearnedProps) {
  const say = useAdminWords();
  const [asks, setAsks] = useState(false);
  const { weighing, kept, gathered, records, isBusy, trouble, model } = view;
  const isUsed = kept !== null && kept.on && kept.model === model;
  const isNews = isUsed && weighing.judged > kept.from;

  return (
    <>
      {trouble !== null && (
        <Alert type="error" role="alert">
          <Title>{say('learning.trouble.title')}</Title>
          {trouble.kind === 'conflict'
            ? say('learning.trouble.conflict')
            : say(`learning.failed.${nameOf(trouble.reason)}`)}
        </Alert>
      )}
      <Words>
        {say('learning.judged', {
          judged: weighing.judged,
          corrected: weighing.corrected,
          agreed: weighing.judged - weighing.corrected,
        })}
        {gathered.ofOthers > 0 && ` ${say('learning.ofOthers', { count: gathered.ofOthers })}`}
      </Words>
      {weighing.kind === 'refused' ? (
        <Words>
          {weighing.why === 'too-few'
            ? say('learning.tooFew', { count: weighing.missing })
            : say(weighing.why === 'one-sided' ? 'learning.oneSided' : 'learning.noGain')}
        </Words>
      ) : (
        <>
          <Words>
            {say('learning.gain', {
              judged: weighing.judged,
              before: weighing.before,
              after: weighing.after,
            })}
          </Words>
          <MoveTable moves={weighing.moves} />
        </>
      )}
      <Words role="status">
        {isUsed
          ? say('learning.used', { count: kept.from })
          : say(kept?.on === true ? 'learning.outdated' : 'learning.unused')}
      </Words>
      {mayChange ? (
        <>
          <Actions>
            {weighing.kind === 'ok' && (!isUsed || isNews) && (
              <Button isPrimary disabled={isBusy} onClick={() => void desk.use()}>
                {say(isNews ? 'learning.useNewer' : 'learning.use')}
              </Button>
            )}
            {kept?.on === true && (
              <Button disabled={isBusy} onClick={() => void desk.stop()}>
                {say('learning.stop')}
              </Button>
            )}
            {records > 0 && (
              <Button isDanger isBasic disabled={isBusy} onClick={() => setAsks(true)}>
                {say('learning.clear.button')}
              </Button>
            )}
          </Actions>
          <SM>{say('learning.follows')}</SM>
        </>
      ) : (
        <SM>{say('learning.readOnly')}</SM>
      )}
      {asks && (
        <ConfirmDialog
          title={say('learning.clear.title')}
          yes={say('learning.clear.yes')}
          onNo={() => setAsks(false)}
          onYes={() => {
            setAsks(false);
            onGone();
            void desk.clear();
          }}
        >
          {say('learning.clear.body', { count: weighing.judged + gathered.ofOthers })}
        </ConfirmDialog>
      )}
    </>
  );
}

/** What there are words for; all else is `other`. */
const NAMED = ['missing-object', 'forbidden', 'signed-out', 'offline'] as const;

function nameOf(reason: string): (typeof NAMED)[number] | 'other' {
  return NAMED.find((one) => one === reason) ?? 'other';
}

const Section = styled.section`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.sm};
  padding-top: ${({ theme }) => theme.space.md};
  border-top: ${({ theme }) =>
    `${theme.borders.sm} ${getColor({ theme, variable: 'border.subtle' })}`};

  h2 {
    margin: 0;
  }

  h2:focus {
    outline: none;
  }
`;

const Words = styled(MD)`
  max-width: 90ch;
`;

const Sample = styled.code`
  display: block;
  margin: ${({ theme }) => theme.space.xs} 0;
`;

const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.sm};
`;
