import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import { STATES } from '../../emotion/Reading';
import { CHANNEL_KINDS } from '../../library/Entry';
import { SITUATIONS } from '../../library/Situation';
import { DIFFICULTIES } from '../../practice/Scenario';
import { FilterSelect } from '../library/FilterSelect';
import { useAdminWords } from '../words';
import { ANYTHING, TRIED, type Wanted } from './findScenarios';

type Props = { wanted: Wanted; onWant: (wanted: Wanted) => void };

/** Chooses what to practise. */
export function ScenarioFilters({ wanted, onWant }: Props) {
  const say = useAdminWords();
  const has = Object.values(wanted).some((one) => one !== null);
  return (
    <Row role="group" aria-label={say('practiceTab.filters')}>
      <FilterSelect
        label={say('practiceTab.filter.state')}
        any={say('practiceTab.any.state')}
        value={wanted.state}
        options={STATES.map((value) => ({ value, name: say(`state.${value}`) }))}
        onChange={(state) => onWant({ ...wanted, state })}
      />
      <FilterSelect
        label={say('practiceTab.filter.situation')}
        any={say('practiceTab.any.situation')}
        value={wanted.situation}
        options={SITUATIONS.map((value) => ({ value, name: say(`situation.${value}`) }))}
        onChange={(situation) => onWant({ ...wanted, situation })}
      />
      <FilterSelect
        label={say('practiceTab.filter.channel')}
        any={say('practiceTab.any.channel')}
        value={wanted.channel}
        options={CHANNEL_KINDS.map((value) => ({
          value,
          name: say(`practiceTab.channel.${value}`),
        }))}
        onChange={(channel) => onWant({ ...wanted, channel })}
      />
      <FilterSelect
        label={say('practiceTab.filter.difficulty')}
        any={say('practiceTab.any.difficulty')}
        value={wanted.difficulty === null ? null : `${wanted.difficulty}`}
        options={DIFFICULTIES.map((value) => ({
          value: `${value}`,
          name: say(`practiceTab.difficulty.${value}`),
        }))}
        onChange={(chosen) =>
          onWant({
            ...wanted,
            difficulty: DIFFICULTIES.find((one) => `${one}` === chosen) ?? null,
          })
        }
      />
      <FilterSelect
        label={say('practiceTab.filter.tried')}
        any={say('practiceTab.any.tried')}
        value={wanted.tried}
        options={TRIED.map((value) => ({ value, name: say(`practiceTab.tried.${value}`) }))}
        onChange={(tried) => onWant({ ...wanted, tried })}
      />
      {has && (
        <Button size="small" isBasic onClick={() => onWant(ANYTHING)}>
          {say('practiceTab.clear')}
        </Button>
      )}
    </Row>
  );
}

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
`;
