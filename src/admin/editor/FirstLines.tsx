import { getColor } from '@zendeskgarden/react-theming';
import { MD } from '@zendeskgarden/react-typography';
import { useId } from 'react';
import styled from 'styled-components';
import type { Filled } from '../../templates/Filled';
import { useAdminWords } from '../words';
import type { SampleId } from './sampleTickets';

type LinesProps = { language: string; lines: readonly { id: SampleId; filled: Filled }[] };

/** The greeting is where names go wrong: all of them at a glance. */
export function FirstLines({ language, lines }: LinesProps) {
  const say = useAdminWords();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <MD tag="h2" isBold id={id}>
        {say('editor.preview.greetings')}
      </MD>
      <Lines data-testid="first-lines">
        {lines.map(({ id: sample, filled }) => (
          <div key={sample}>
            <dt>{say(`editor.customer.${sample}`)}</dt>
            <dd lang={language}>
              {filled.kind === 'filled' ? (
                <bdi>{filled.text.trimStart().split('\n', 1)[0]}</bdi>
              ) : (
                <Wrong>{say('editor.preview.cannot')}</Wrong>
              )}
            </dd>
          </div>
        ))}
      </Lines>
    </section>
  );
}

const Lines = styled.dl`
  margin: 0;
  font-size: ${({ theme }) => theme.fontSizes.sm};

  > div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: ${({ theme }) => theme.space.sm};
    padding-block: 3px;
    border-block-start: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  }

  dt {
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  }

  dd {
    margin: 0;
  }
`;

const Wrong = styled.span`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.danger' })};
`;
