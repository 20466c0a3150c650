import { getColor } from '@zendeskgarden/react-theming';
import { Tag } from '@zendeskgarden/react-tags';
import { LG, SM, Span } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import type { Assistance } from '../assist';
import type { History } from '../emotion/readHistory';
import type { Reading, State } from '../emotion/Reading';
import { languageName } from '../templates/languageName';
import { MarkedText } from '../ui/MarkedText';
import { useLocale, useWords } from '../ui/words';
import { describeHistory } from '../words/describeHistory';
import { findEvidencePhrases } from './findEvidencePhrases';
import { IntensityBars } from './IntensityBars';
import { StateCorrection } from './StateCorrection';
import { StateFace } from './StateFace';
import { STATE_HUES } from './stateHues';

type Props = {
  assistance: Assistance;
  /** The state as the agent sees it; `null` where the agent has not said. */
  corrected: State | null;
  onCorrect: (state: State | null) => void;
};

/** How the customer is now: the state in word, color and face, what stands beside it, and the words that told. */
export function ReadingCard({ assistance, corrected, onCorrect }: Props) {
  const say = useWords();
  const { reading: now } = assistance;
  const { history } = assistance.customer;
  if (now === null) {
    return (
      <Headline state="unsure" title={say('reading.nothingTitle')}>
        {say('reading.nothingAdvice')}
      </Headline>
    );
  }
  // What the agent says rests on more than the customer's words.
  const phrases = corrected === null ? findEvidencePhrases(assistance) : [];
  return (
    <Card>
      {now.unsure === null ? (
        <Sure reading={now} corrected={corrected !== null} />
      ) : (
        <NotSure reading={now} />
      )}
      {now.signals.length > 0 && (
        <Signals aria-label={say('reading.signals')}>
          {now.signals.map((signal) => (
            <li key={signal}>
              <Tag size="small" hue={signal === 'vulnerable' || signal === 'abuse' ? 'red' : ''}>
                <span>{say(`signal.${signal}`)}</span>
              </Tag>
            </li>
          ))}
        </Signals>
      )}
      {now.unsure === null && phrases.length > 0 && (
        <Phrases aria-label={say('reading.evidence')} $hue={STATE_HUES[now.state]}>
          {phrases.map(({ text, marks }) => (
            <li key={text}>
              <MarkedText text={text} marks={marks} look="quiet" />
            </li>
          ))}
        </Phrases>
      )}
      <Course history={history} />
      {now.unsure === null && <SM>{say(`guidance.${now.state}`)}</SM>}
      <StateCorrection
        shown={now.unsure === null ? now.state : null}
        corrected={corrected}
        onCorrect={onCorrect}
      />
    </Card>
  );
}

function Sure({ reading, corrected }: { reading: Reading; corrected: boolean }) {
  const say = useWords();
  return (
    <Headline state={reading.state} title={say(`state.${reading.state}`)}>
      <IntensityBars intensity={reading.intensity} hue={STATE_HUES[reading.state]} />
      {reading.intensity > 0 && <>{say(`intensity.${reading.intensity as 1 | 2 | 3}`)} · </>}
      {corrected ? say('correction.set') : say(`confidence.${reading.confidence}`)}
    </Headline>
  );
}

function NotSure({ reading }: { reading: Reading }) {
  const say = useWords();
  const locale = useLocale();
  const guesses = {
    state: reading.state,
    runnerUp: reading.runnerUp,
    language: languageName(reading.language, locale) ?? reading.language,
  };
  return (
    <Headline state="unsure" title={say('reading.unsureTitle')}>
      {reading.unsure && say(`unsure.${reading.unsure}`, guesses)}
    </Headline>
  );
}

/** What the course of the conversation adds: who waits, how long, and whether it is the same again. */
function Course({ history }: { history: History }) {
  const say = useWords();
  const parts = describeHistory(history, say);
  if (parts.length === 0) return null;
  return (
    <SM>
      <Span hue="grey">{parts.join(' · ')}</Span>
    </SM>
  );
}

type HeadlineProps = {
  state: Parameters<typeof StateFace>[0]['state'];
  title: string;
  children: React.ReactNode;
};

function Headline({ state, title, children }: HeadlineProps) {
  return (
    <Row>
      <StateFace state={state} />
      <div>
        <LG tag="h1" isBold>
          {title}
        </LG>
        <SM>
          <Span hue="grey">{children}</Span>
        </SM>
      </div>
    </Row>
  );
}

const Card = styled.section`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
`;

const Row = styled.div`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.sm};

  h1 {
    margin: 0;
  }
`;

const Signals = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xxs};
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Phrases = styled.ul<{ $hue: string }>`
  display: grid;
  gap: ${({ theme }) => theme.space.xxs};
  margin: 0;
  padding: 0;
  padding-inline-start: ${({ theme }) => theme.space.sm};
  border-inline-start: 3px solid
    ${({ theme, $hue }) =>
      getColor({ theme, hue: $hue, dark: { shade: 500 }, light: { shade: 500 } })};
  list-style: none;
`;
