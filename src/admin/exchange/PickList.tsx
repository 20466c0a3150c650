import { Checkbox, Field } from '@zendeskgarden/react-forms';
import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { Tag } from '@zendeskgarden/react-tags';
import { SM, Span } from '@zendeskgarden/react-typography';
import { useState, type ReactNode } from 'react';
import styled from 'styled-components';
import { Pages } from '../Pages';
import { usePages } from '../usePages';
import { useAdminWords } from '../words';

export type PickRow = {
  id: string;
  /** Hostile until escaped. */
  title: string;
  /** What it is, in a few words. */
  about: string;
  /** Why it is not (or need not be) chosen: "Imported already". */
  mark: string | null;
  /** Whether it can be chosen. */
  open: boolean;
};

type Props = {
  caption: string;
  rows: readonly PickRow[];
  picked: ReadonlySet<string>;
  onPick: (picked: ReadonlySet<string>) => void;
  /** What is shown below a row when its title is pressed. */
  look?: (id: string) => ReactNode;
};

const PAGE_SIZE = 25;

/** A long list to choose many from: row by row, or all that are shown at once. */
export function PickList({ caption, rows, picked, onPick, look }: Props) {
  const say = useAdminWords();
  const [looked, setLooked] = useState<string | null>(null);
  const { shown, paging, top } = usePages(rows, PAGE_SIZE, rows);
  const open = rows.filter((row) => row.open);
  const count = open.filter(({ id }) => picked.has(id)).length;

  function pick(ids: readonly string[], wanted: boolean): void {
    const next = new Set(picked);
    for (const id of ids) {
      if (wanted) next.add(id);
      else next.delete(id);
    }
    onPick(next);
  }

  return (
    <Block ref={top}>
      {rows.length > 1 && (
        <Field>
          <Checkbox
            checked={count > 0 && count === open.length}
            indeterminate={count > 0 && count < open.length}
            disabled={open.length === 0}
            onChange={() =>
              pick(
                open.map(({ id }) => id),
                count < open.length,
              )
            }
          >
            <Field.Label>{say('import.pickAll', { count: open.length })}</Field.Label>
          </Checkbox>
        </Field>
      )}
      <List aria-label={caption}>
        {shown.map(({ id, title, about, mark, open: canPick }) => (
          <Row key={id}>
            <Field>
              <Checkbox
                checked={picked.has(id)}
                disabled={!canPick}
                onChange={({ target }) => pick([id], target.checked)}
              >
                <Field.Label hidden>{title}</Field.Label>
              </Checkbox>
            </Field>
            <div>
              {look === undefined ? (
                <bdi>{title}</bdi>
              ) : (
                <Title
                  isLink
                  aria-expanded={looked === id}
                  onClick={() => setLooked(looked === id ? null : id)}
                >
                  <bdi>{title}</bdi>
                </Title>
              )}
              {mark !== null && (
                <Mark isPill>
                  <span>{mark}</span>
                </Mark>
              )}
              <SM>
                <Span hue="grey">
                  <bdi>{about}</bdi>
                </Span>
              </SM>
              {look !== undefined && looked === id && <Below>{look(id)}</Below>}
            </div>
          </Row>
        ))}
      </List>
      <Pages label={caption} {...paging} />
    </Block>
  );
}

const Block = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.xs};
  align-content: start;
`;

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Row = styled.li`
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.sm};
  padding-block: ${({ theme }) => theme.space.xs};
  border-block-end: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.subtle' })};
`;

const Below = styled.div`
  margin-block: ${({ theme }) => theme.space.xs};
`;

const Mark = styled(Tag)`
  margin-inline-start: ${({ theme }) => theme.space.xs};
`;

const Title = styled(Button)`
  height: auto;
  line-height: inherit;
  text-align: start;
  white-space: normal;
`;
