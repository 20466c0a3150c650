import { getColor } from '@zendeskgarden/react-theming';
import { Tag } from '@zendeskgarden/react-tags';
import { LG, SM, Span } from '@zendeskgarden/react-typography';
import type { ReactNode } from 'react';
import styled from 'styled-components';
import type { Assistance } from '../assist';
import type { Reading, State } from '../emotion/Reading';
import { languageName } from '../templates/languageName';
import { MarkedText } from '../ui/MarkedText';
import { useLocale, useWords } from '../ui/words';
import { describeHistory } from '../words/describeHistory';
import { findEvidencePhrases } from './findEvidencePhrases';
import { IntensityBars } from './IntensityBars';
import { LinkLine } from './LinkPanel';
import { LessonLink } from './LessonLink';
import { MessageView } from './MessageView';
import { StateCorrection } from './StateCorrection';
import { StateFace } from '../ui/StateFace';
import { STATE_HUES } from '../ui/stateHues';
import { TrendLine } from './TrendLine';

type Props = {
  assistance: Assistance;
  /** The state as the agent sees it; `null` where the agent has not said. */
  corrected: State | null;
  /** Only the state and what stands beside it. */
  quiet?: boolean;
  onCorrect: (state: State | null) => void;
  /** More that is one step away; stands in the line of links. */
  links?: ReactNode;
  /** Stands last. */
  children?: ReactNode;
};

/** How the customer is now: the state in word, color and face, what stands beside it, and the words that told. */
export function ReadingCard(props: Props) {
  const { assistance, corrected, quiet = false, onCorrect, links, children } = props;
  const say = useWords();
  const { reading: now } = assistance;
  const { history } = assistance.customer;
  if (now === null) {
    return (
      <Card>
        <Headline state="unsure" title={say('reading.nothingTitle')}>
          {say('reading.nothingAdvice')}
        </Headline>
        <LinkLine>{links}</LinkLine>
        {children}
      </Card>
    );
  }
  // What the agent says rests on more than the customer's words.
  const phrases = corrected === null && !quiet ? findEvidencePhrases(assistance) : [];
  const trend = (
    <TrendLine
      trend={assistance.customer.trend}
      direction={assistance.customer.direction}
      hue={now.unsure === null ? STATE_HUES[now.state] : 'grey'}
    />
  );
  const course = describeHistory(history, say);
  return (
    <Card>
      {now.unsure === null ? (
        <Sure reading={now} corrected={corrected !== null} trend={trend} />
      ) : (
        <NotSure reading={now} trend={trend} />
      )}
      {(now.signals.length > 0 || course.length > 0) && (
        <Beside aria-label={say('reading.signals')}>
          {now.signals.map((signal) => (
            <li key={signal}>
              <Tag size="small" hue={signal === 'vulnerable' || signal === 'abuse' ? 'red' : ''}>
                <span>{say(`signal.${signal}`)}</span>
              </Tag>
            </li>
          ))}
          {course.map((phrase) => (
            <li key={phrase}>
              <SM>
                <Span hue="grey">{phrase}</Span>
              </SM>
            </li>
          ))}
        </Beside>
      )}
      {now.unsure === null && phrases.length > 0 && (
        <Phrases aria-label={say('reading.evidence')} $hue={STATE_HUES[now.state]}>
          {phrases.map(({ text, marks }) => (
            <li key={text} title={text}>
              <MarkedText text={text} marks={marks} look="quiet" />
            </li>
          ))}
        </Phrases>
      )}
      <Guidance reading={now} quiet={quiet} />
      <LinkLine>
        <StateCorrection
          shown={now.unsure === null ? now.state : null}
          corrected={corrected}
          runnerUp={now.unsure === null && corrected === null ? now.runnerUp : null}
          onCorrect={onCorrect}
        />
        <MessageView assistance={assistance} />
        {links}
      </LinkLine>
      {children}
    </Card>
  );
}

/** These come before any state: they say how to speak with this customer at all. */
const GUIDING_SIGNALS = ['abuse', 'escalate', 'vulnerable'] as const;

/** One line on what helps. A signal goes first; where Attune is not sure of the state, it says nothing about it. */
function Guidance({ reading, quiet }: { reading: Reading; quiet: boolean }) {
  const say = useWords();
  const signal = GUIDING_SIGNALS.find((one) => reading.signals.includes(one));
  const sure = reading.unsure === null;
  if (signal === undefined && (!sure || quiet)) return null;
  return (
    <SM>
      {say(signal === undefined ? `guidance.${reading.state}` : `signalGuidance.${signal}`)}{' '}
      {sure && <LessonLink wish={`state:${reading.state}`} />}
    </SM>
  );
}

type SureProps = { reading: Reading; corrected: boolean; trend: ReactNode };

function Sure({ reading, corrected, trend }: SureProps) {
  const say = useWords();
  return (
    <Headline state={reading.state} title={say(`state.${reading.state}`)} trend={trend}>
      <IntensityBars intensity={reading.intensity} hue={STATE_HUES[reading.state]} />
      {reading.intensity > 0 && <>{say(`intensity.${reading.intensity as 1 | 2 | 3}`)} · </>}
      {corrected ? say('correction.set') : say(`confidence.${reading.confidence}`)}
    </Headline>
  );
}

function NotSure({ reading, trend }: Omit<SureProps, 'corrected'>) {
  const say = useWords();
  const locale = useLocale();
  const guesses = {
    state: reading.state,
    runnerUp: reading.runnerUp,
    language: languageName(reading.language, locale) ?? reading.language,
  };
  return (
    <Headline state="unsure" title={say('reading.unsureTitle')} trend={trend}>
      {reading.unsure && say(`unsure.${reading.unsure}`, guesses)}
    </Headline>
  );
}

type HeadlineProps = {
  state: Parameters<typeof StateFace>[0]['state'];
  title: string;
  trend?: ReactNode;
  children: ReactNode;
};

function Headline({ state, title, trend, children }: HeadlineProps) {
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
      {trend}
    </Row>
  );
}

const Card = styled.section`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 6px;
`;

const Row = styled.div`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.sm};

  h1 {
    margin: 0;
  }
`;

/** Signals, and what the course of the conversation adds: who waits, how long, and whether it is the same again. */
const Beside = styled.ul`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.xs};
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Phrases = styled.ul<{ $hue: string }>`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.xxs};
  margin: 0;
  padding: 0;
  padding-inline-start: ${({ theme }) => theme.space.sm};
  border-inline-start: 3px solid
    ${({ theme, $hue }) =>
      getColor({ theme, hue: $hue, dark: { shade: 500 }, light: { shade: 500 } })};
  list-style: none;

  /* One line each: the whole of it is a click away, in the message. */
  li > div {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
`;
