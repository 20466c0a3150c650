import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { MD, SM, Span } from '@zendeskgarden/react-typography';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import styled from 'styled-components';
import type { EntryVersion, KeptEntry } from '../../library/KeptEntry';
import { useAdminWords } from '../words';
import { Comparison } from './Comparison';
import { readForm, type EntryForm } from './EntryForm';

type Props = {
  base: KeptEntry | null;
  form: EntryForm;
  /** By user id. */
  names: ReadonlyMap<string, string>;
  onRestore: (version: EntryForm) => void;
};

/** What the entry was before, who wrote it and when; any of it can be put back into the editor. */
export function HistoryPane({ base, form, names, onRestore }: Props) {
  const say = useAdminWords();
  const intl = useIntl();
  const [opened, setOpened] = useState<number | null>(null);
  const when = (at: string) =>
    Number.isNaN(Date.parse(at))
      ? at
      : intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
  const nameOf = (id: string | null) => (id === null ? undefined : names.get(id));
  const versions = base?.versions ?? [];
  const present = base === null ? undefined : nameOf(base.updatedBy);

  function title({ at, by }: EntryVersion): string {
    const name = nameOf(by);
    return name === undefined
      ? say('editor.history.byUnknown', { when: when(at) })
      : say('editor.history.by', { when: when(at), name });
  }

  return (
    <Pane>
      {base !== null && (
        <MD>
          {present === undefined
            ? say('editor.history.presentUnknown', { when: when(base.updatedAt) })
            : say('editor.history.present', { when: when(base.updatedAt), name: present })}
        </MD>
      )}
      <SM>
        <Span hue="grey">
          {say(versions.length === 0 ? 'editor.history.none' : 'editor.history.advice')}
        </Span>
      </SM>
      <List>
        {versions.map((version, index) => {
          const isOpen = opened === index;
          const toggle = say(isOpen ? 'editor.history.hide' : 'editor.history.show');
          const restore = say('editor.history.restore');
          const named = title(version);
          return (
            <li key={`${version.at} ${index}`}>
              <strong>{named}</strong>
              <Actions>
                <Button
                  size="small"
                  isBasic
                  aria-expanded={isOpen}
                  aria-label={say('editor.history.of', { action: toggle, version: named })}
                  onClick={() => setOpened(isOpen ? null : index)}
                >
                  {toggle}
                </Button>
                <Button
                  size="small"
                  aria-label={say('editor.history.of', { action: restore, version: named })}
                  onClick={() => onRestore(readForm(version))}
                >
                  {restore}
                </Button>
              </Actions>
              {isOpen && (
                <Comparison
                  before={readForm(version)}
                  beforeName={say('editor.compare.then')}
                  after={form}
                  afterName={say('editor.compare.now')}
                />
              )}
            </li>
          );
        })}
      </List>
    </Pane>
  );
}

const Pane = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
`;

const List = styled.ol`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
  margin: 0;
  padding: 0;
  list-style: none;

  > li {
    padding-block: ${({ theme }) => theme.space.xs};
    border-block-start: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
  }
`;

const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
  margin-block: ${({ theme }) => theme.space.xxs};
`;
