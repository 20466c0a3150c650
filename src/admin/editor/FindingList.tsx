import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { Tag } from '@zendeskgarden/react-tags';
import { MD, SM, Span } from '@zendeskgarden/react-typography';
import { useId, useState } from 'react';
import styled from 'styled-components';
import type { Finding, Severity } from '../../editing/lint/Finding';
import { useAdminWords } from '../words';
import { namePath } from './namePath';
import type { FindingWords } from './template/showFindings';

/** More than a change of words: a fact that comes or goes. */
export type Remedy = { label: string; run: () => void };

type Props = {
  findings: readonly Finding[];
  wordsOf: (finding: Finding) => FindingWords;
  /** What else can be done about a finding. */
  remedyOf: (finding: Finding) => Remedy | null;
  onGoTo: (finding: Finding) => void;
  onFix: (finding: Finding) => void;
};

/** More than these are for whoever asks. */
const SHOWN_AT_FIRST = 5;

const ORDER: readonly Severity[] = ['error', 'warning', 'hint'];
const HUES: Record<Severity, string> = { error: 'red', warning: 'yellow', hint: 'blue' };

/** All that the lint has found, as a plain list: the marks in the editor are for eyes and a mouse. */
export function FindingList({ findings, wordsOf, remedyOf, onGoTo, onFix }: Props) {
  const say = useAdminWords();
  const id = useId();
  const [all, setAll] = useState(false);
  const sorted = [...findings].sort(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity),
  );
  const shown = all ? sorted : sorted.slice(0, SHOWN_AT_FIRST);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <section aria-labelledby={id}>
      <Headline>
        <MD tag="h2" isBold id={id}>
          {say('editor.findings.title')}
        </MD>
        <Counts role="status">
          <Span hue="grey">
            {findings.length === 0
              ? say('editor.findings.none')
              : say('editor.findings.count', { count: findings.length })}
          </Span>
          {errors > 0 && <Errors>{say('editor.findings.errors', { count: errors })}</Errors>}
        </Counts>
      </Headline>
      <List>
        {shown.map((finding, index) => {
          const { severity, field, line, column } = finding;
          const { message, fix } = wordsOf(finding);
          const remedy = remedyOf(finding);
          const place =
            field === 'template' && finding.end > 0
              ? say('editor.findings.place', { line, column })
              : null;
          return (
            <li key={`${finding.code} ${field} ${finding.start} ${index}`}>
              <Kind>
                <Tag size="small" hue={HUES[severity]}>
                  <span>{say(`editor.findings.severity.${severity}`)}</span>
                </Tag>
              </Kind>
              <Message>{message}</Message>
              <Actions>
                <Button size="small" isLink onClick={() => onGoTo(finding)}>
                  {place ?? say('editor.findings.goTo', { place: namePath(field, say) })}
                </Button>
                {fix !== null && (
                  <Button size="small" onClick={() => onFix(finding)}>
                    {fix}
                  </Button>
                )}
                {remedy !== null && (
                  <Button size="small" onClick={remedy.run}>
                    {remedy.label}
                  </Button>
                )}
              </Actions>
            </li>
          );
        })}
      </List>
      {findings.length > SHOWN_AT_FIRST && (
        <Button size="small" isBasic aria-expanded={all} onClick={() => setAll(!all)}>
          {say(all ? 'editor.findings.less' : 'editor.findings.all')}
        </Button>
      )}
    </section>
  );
}

const Headline = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0 ${({ theme }) => theme.space.sm};
  align-items: baseline;

  h2 {
    margin: 0;
  }
`;

const Counts = styled(SM)`
  display: flex;
  flex-wrap: wrap;
  gap: 0 ${({ theme }) => theme.space.xs};
`;

const Errors = styled.span`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.danger' })};
`;

const List = styled.ul`
  margin: ${({ theme }) => theme.space.xs} 0 0;
  padding: 0;
  list-style: none;

  li {
    display: flex;
    flex-wrap: wrap;
    gap: ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.xs};
    align-items: start;
    padding-block: ${({ theme }) => theme.space.xs};
    border-block-start: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  }
`;

/** The words begin one below the other, whatever the tags say. */
const Kind = styled.span`
  flex: none;
  width: 64px;
`;

const Message = styled.span`
  flex: 1 1 260px;
  min-width: 0;
`;

const Actions = styled.span`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
  align-items: center;
  justify-content: flex-end;
  max-width: 260px;
  margin-inline-start: auto;
`;
