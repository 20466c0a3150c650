import { Checkbox, Field, Select } from '@zendeskgarden/react-forms';
import { getColor } from '@zendeskgarden/react-theming';
import { MD, SM, Span } from '@zendeskgarden/react-typography';
import { memo, useMemo, useState } from 'react';
import styled from 'styled-components';
import type { Ticket } from '../../conversation/Ticket';
import { askedDetails } from '../../library/askedDetails';
import { CHANNEL_KINDS, type ChannelKind } from '../../library/Entry';
import type { FilledText } from '../../templates/Filled';
import { useAdminWords } from '../words';
import type { EditorAccount } from './EditorDesk';
import { FilledWords } from './FilledWords';
import { FirstLines } from './FirstLines';
import { writeEntry, type EntryForm } from './EntryForm';
import { previewEntry } from './previewEntry';
import { RealTicket, type ShownTicket } from './RealTicket';
import { SAMPLE_IDS, sampleDetails, sampleTickets, type SampleId } from './sampleTickets';
import { whyNotOffered } from './whyNotOffered';

type Props = {
  form: EntryForm;
  account: Pick<EditorAccount, 'loadTicket'>;
};

const NO_DETAILS = {};

/** What the reply will say: to invented customers whose names are awkward, or on a real ticket. */
export const PreviewPane = memo(function PreviewPane({ form, account }: Props) {
  const say = useAdminWords();
  const [chosen, setChosen] = useState<SampleId>('ordinary');
  const [channel, setChannel] = useState<ChannelKind>(form.channels[0] ?? 'email');
  const [examples, setExamples] = useState(true);
  const [shown, setShown] = useState<ShownTicket>({ kind: 'none' });
  const today = new Date().toISOString().slice(0, 10);
  const entry = useMemo(() => writeEntry(form, 'preview'), [form]);
  const samples = sampleTickets({
    subject: say('editor.preview.subject'),
    brand: say('editor.preview.brand'),
    agent: say('editor.preview.agent'),
  });
  const details = sampleDetails(entry.template, say('editor.preview.fieldValue'));
  const asksForDetails = useMemo(() => askedDetails([entry]).size > 0, [entry]);
  const fill = (ticket: Parameters<typeof previewEntry>[1], hasDetails: boolean) =>
    previewEntry(entry, ticket, { details: hasDetails ? details : NO_DETAILS, examples, today });
  const sample = samples.find(({ id }) => id === chosen);
  const isReal = shown.kind === 'shown';
  const filled = isReal
    ? fill(shown.ticket, true)
    : sample && fill(sample.ticket, sample.hasDetails);
  // While a placeholder is being typed nothing can be filled in: the words of before help more than none.
  const [before, setBefore] = useState<FilledText | null>(null);
  if (filled?.kind === 'filled' && filled.text !== before?.text) setBefore(filled);
  const lines = samples.map((one) => ({ id: one.id, filled: fill(one.ticket, one.hasDetails) }));
  const isForNobody = lines.every((line) => line.filled.kind === 'failed');

  return (
    <Pane>
      <Controls>
        <Field>
          <Field.Label isRegular>{say('editor.preview.customer')}</Field.Label>
          <Select
            isCompact
            disabled={isReal}
            value={chosen}
            onChange={({ target }) =>
              setChosen(SAMPLE_IDS.find((one) => one === target.value) ?? 'ordinary')
            }
          >
            {SAMPLE_IDS.map((id) => (
              <option key={id} value={id}>
                {say(`editor.customer.${id}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field>
          <Field.Label isRegular>{say('editor.preview.channel')}</Field.Label>
          <Select
            isCompact
            value={channel}
            onChange={({ target }) =>
              setChannel(CHANNEL_KINDS.find((one) => one === target.value) ?? 'email')
            }
          >
            {CHANNEL_KINDS.map((one) => (
              <option key={one} value={one}>
                {say(`editor.channel.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
      </Controls>
      <Field>
        <Checkbox checked={examples} onChange={({ target }) => setExamples(target.checked)}>
          <Field.Label isRegular>{say('editor.preview.examples')}</Field.Label>
        </Checkbox>
      </Field>
      {isReal && (
        <MD isBold>
          <bdi>
            {say('editor.preview.shown', {
              id: shown.ticket.id,
              subject: shown.ticket.subject || say('editor.preview.noSubject'),
            })}
          </bdi>
        </MD>
      )}
      <Paper data-testid="preview" lang={entry.language}>
        {entry.template.trim() === '' ? (
          <Span hue="grey">{say('editor.preview.empty')}</Span>
        ) : (
          filled && (
            <FilledWords
              filled={filled}
              before={isForNobody ? { text: before } : null}
              rich={channel === 'email'}
            />
          )
        )}
      </Paper>
      {channel === 'messaging' && (
        <SM>
          <Span hue="grey">{say('editor.preview.plain')}</Span>
        </SM>
      )}
      {isReal && <Obstacles form={form} ticket={shown.ticket} />}
      {isReal && asksForDetails && (
        <SM>
          <Span hue="grey">{say('editor.preview.details')}</Span>
        </SM>
      )}
      <RealTicket account={account} shown={shown} onShow={setShown} />
      {/* What goes wrong for every customer is said once. */}
      {!isForNobody && <FirstLines language={entry.language} lines={lines} />}
    </Pane>
  );
});

/** Why agents would not be offered it there, as far as its fields tell. */
function Obstacles({ form, ticket }: { form: EntryForm; ticket: Ticket }) {
  const say = useAdminWords();
  return whyNotOffered(form, ticket).map((obstacle) => (
    <SM key={obstacle}>{say(`editor.obstacle.${obstacle}`)}</SM>
  ));
}

const Pane = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};

  h2 {
    margin: 0 0 ${({ theme }) => theme.space.xxs};
  }
`;

const Controls = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  gap: ${({ theme }) => theme.space.sm};
`;

const Paper = styled.div`
  min-height: 120px;
  padding: ${({ theme }) => theme.space.sm};
  border: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
  overflow-wrap: anywhere;
`;
