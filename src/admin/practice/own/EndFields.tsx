import { Fieldset } from '@zendeskgarden/react-forms';
import styled from 'styled-components';
import { ENDINGS, type Scenario } from '../../../practice/Scenario';
import { useAdminWords } from '../../words';
import { LinesField } from './LinesField';

type Props = { scenario: Scenario; onChange: (change: Partial<Scenario>) => void };

/** What the customer says when all is answered, or at the end. */
export function EndFields({ scenario, onChange }: Props) {
  const say = useAdminWords();
  const { ends, lingers } = scenario;
  return (
    <Part>
      <Fieldset.Legend>{say('practiceTab.own.ends')}</Fieldset.Legend>
      <LinesField
        label={say('practiceTab.own.lingers')}
        lines={lingers}
        onChange={(lines) => onChange({ lingers: lines })}
      />
      {ENDINGS.map((ending) => (
        <LinesField
          key={ending}
          label={say(`practiceTab.ending.${ending}`)}
          lines={ends[ending]}
          onChange={(lines) => onChange({ ends: { ...ends, [ending]: lines } })}
        />
      ))}
    </Part>
  );
}

const Part = styled(Fieldset)`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
`;
