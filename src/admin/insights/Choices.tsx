import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input, Select } from '@zendeskgarden/react-forms';
import { useState } from 'react';
import styled from 'styled-components';
import type { Named } from '../../zendesk/Account';
import { useAdminWords } from '../words';
import type { InsightsDesk } from './InsightsDesk';
import type { InsightsView } from './InsightsView';
import { LAST_DAYS, spanOf } from './Period';

type Props = { desk: InsightsDesk; view: InsightsView };

const OWN = 'own';

/** Which tickets are counted: of which time, brand and group. */
export function Choices({ desk, view }: Props) {
  const say = useAdminWords();
  const { period, brandId, groupId, brands, groups } = view;
  const [isOwn, setIsOwn] = useState(period.kind === 'dates');

  function choose(value: string): void {
    const days = LAST_DAYS.find((one) => String(one) === value);
    setIsOwn(days === undefined);
    if (days !== undefined) desk.choosePeriod({ kind: 'last', days });
  }

  return (
    <Bar role="group" aria-label={say('insights.filters')}>
      <Field>
        <Field.Label>{say('insights.period')}</Field.Label>
        <Select
          isCompact
          value={isOwn || period.kind === 'dates' ? OWN : String(period.days)}
          onChange={({ target }) => choose(target.value)}
        >
          {LAST_DAYS.map((days) => (
            <option key={days} value={days}>
              {say('insights.days', { days })}
            </option>
          ))}
          <option value={OWN}>{say('insights.dates')}</option>
        </Select>
      </Field>
      {isOwn && <Dates desk={desk} view={view} />}
      <NameSelect
        label={say('insights.brand')}
        any={say('insights.anyBrand')}
        options={brands}
        value={brandId}
        onChange={(id) => desk.chooseBrand(id)}
      />
      <NameSelect
        label={say('insights.group')}
        any={say('insights.anyGroup')}
        options={groups}
        value={groupId}
        onChange={(id) => desk.chooseGroup(id)}
      />
    </Bar>
  );
}

/** Asked for when both are chosen, and not with every digit. */
function Dates({ desk, view: { period } }: Props) {
  const say = useAdminWords();
  const given = period.kind === 'dates' ? period : { from: '', to: '' };
  const [from, setFrom] = useState(given.from);
  const [to, setTo] = useState(given.to);
  const [isOdd, setIsOdd] = useState(false);
  const today = dayOf(new Date());

  function count(): void {
    const chosen = { kind: 'dates' as const, from, to };
    const isRight = spanOf(chosen, Date.now()) !== null;
    setIsOdd(!isRight);
    if (isRight) desk.choosePeriod(chosen);
  }

  return (
    <DateForm
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        count();
      }}
    >
      <Field>
        <Field.Label>{say('insights.from')}</Field.Label>
        <Input
          isCompact
          type="date"
          max={today}
          value={from}
          {...(isOdd && { validation: 'error' as const })}
          onChange={({ target }) => setFrom(target.value)}
        />
      </Field>
      <Field>
        <Field.Label>{say('insights.to')}</Field.Label>
        <Input
          isCompact
          type="date"
          max={today}
          value={to}
          {...(isOdd && { validation: 'error' as const })}
          onChange={({ target }) => setTo(target.value)}
        />
      </Field>
      <Button size="small" type="submit">
        {say('insights.show')}
      </Button>
      {isOdd && (
        <Field>
          <Field.Message validation="error" role="alert">
            {say('insights.oddDates')}
          </Field.Message>
        </Field>
      )}
    </DateForm>
  );
}

/** `2026-03-31`, by the clock of who looks. */
function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

type NameProps = {
  label: string;
  any: string;
  options: readonly Named[];
  value: string | null;
  onChange: (id: string | null) => void;
};

/** Nothing where there is nothing to choose from. */
function NameSelect({ label, any, options, value, onChange }: NameProps) {
  if (options.length < 2) return null;
  return (
    <Field>
      <Field.Label>{label}</Field.Label>
      <Select
        isCompact
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      >
        <option value="">{any}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: ${({ theme }) => theme.space.md};

  select {
    min-width: 176px;
  }
`;

const DateForm = styled.form`
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: ${({ theme }) => theme.space.sm};
`;
