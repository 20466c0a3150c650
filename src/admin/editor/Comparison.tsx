import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { SM, Span } from '@zendeskgarden/react-typography';
import styled from 'styled-components';
import { diffWords } from '../../editing/originals/diffWords';
import { useAdminWords } from '../words';
import { compareForms } from './compareForms';
import type { EntryForm, FormField } from './EntryForm';

type Props = {
  /** The version to be compared with, and what it is called. */
  before: EntryForm;
  beforeName: string;
  after: EntryForm;
  afterName: string;
  /** Takes one field over from `before`; absent where that is not offered. */
  onUse?: (field: FormField) => void;
};

/** Two versions side by side, field by field, word by word; fields that are the same are left out. */
export function Comparison({ before, beforeName, after, afterName, onUse }: Props) {
  const say = useAdminWords();
  const differences = compareForms(before, after, say);
  if (differences.length === 0) return <Span hue="grey">{say('editor.compare.same')}</Span>;
  return (
    <List>
      {differences.map((difference) => {
        const name = say(`editor.field.${difference.field}`);
        const parts = diffWords(difference.before, difference.after);
        return (
          <li key={difference.field}>
            <Headline>
              <strong>{name}</strong>
              {onUse && (
                <Button
                  size="small"
                  isLink
                  aria-label={say('editor.compare.useField', { field: name })}
                  onClick={() => onUse(difference.field)}
                >
                  {say('editor.compare.use')}
                </Button>
              )}
            </Headline>
            <Sides>
              <Side>
                <SM>
                  <Span hue="grey">{beforeName}</Span>
                </SM>
                <Words>
                  {difference.before === '' && <Nothing />}
                  {parts.map(({ kind, text }, index) => {
                    if (kind === 'added') return null;
                    return kind === 'removed' ? (
                      <Removed key={index}>{text}</Removed>
                    ) : (
                      <span key={index}>{text}</span>
                    );
                  })}
                </Words>
              </Side>
              <Side>
                <SM>
                  <Span hue="grey">{afterName}</Span>
                </SM>
                <Words>
                  {difference.after === '' && <Nothing />}
                  {parts.map(({ kind, text }, index) => {
                    if (kind === 'removed') return null;
                    return kind === 'added' ? (
                      <Added key={index}>{text}</Added>
                    ) : (
                      <span key={index}>{text}</span>
                    );
                  })}
                </Words>
              </Side>
            </Sides>
          </li>
        );
      })}
    </List>
  );
}

function Nothing() {
  const say = useAdminWords();
  return <Span hue="grey">{say('editor.compare.nothing')}</Span>;
}

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Headline = styled.div`
  display: flex;
  gap: ${({ theme }) => theme.space.sm};
  justify-content: space-between;
`;

const Sides = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
  gap: ${({ theme }) => theme.space.xs};
`;

const Side = styled.div`
  min-width: 0;
  padding: ${({ theme }) => theme.space.xs};
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
`;

/** Words keep their own direction. */
const Words = styled.div`
  white-space: pre-wrap;
  unicode-bidi: plaintext;
  overflow-wrap: anywhere;
`;

const Removed = styled.del`
  background: ${({ theme }) => getColor({ theme, variable: 'background.danger' })};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.dangerEmphasis' })};
`;

const Added = styled.ins`
  background: ${({ theme }) => getColor({ theme, variable: 'background.success' })};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.successEmphasis' })};
  text-decoration: none;
`;
