import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { Filled, FilledText } from '../../templates/Filled';
import { MarkedText } from '../../ui/MarkedText';
import { useAdminWords } from '../words';
import { sayFillProblem } from './sayFillProblem';

type WordsProps = {
  filled: Filled;
  /** Where it can be filled in for nobody: what it said before, if anything; `null` where it can for others. */
  before: { text: FilledText | null } | null;
  /** Whether the channel shows bold, italic and links. */
  rich: boolean;
};

/** What a customer will read, or why that cannot be told. */
export function FilledWords({ filled, before, rich }: WordsProps) {
  const say = useAdminWords();
  const wordsOf = ({ text, gaps, marks }: FilledText) => (
    <MarkedText text={text} marks={gaps} {...(rich && { styles: marks })} />
  );
  if (filled.kind === 'filled') return wordsOf(filled);
  return (
    <>
      <strong>{say(before === null ? 'editor.preview.cannot' : 'editor.preview.cannotYet')}</strong>
      <Problems>
        {filled.problems.map((problem, index) => (
          <li key={index}>{sayFillProblem(problem, say)}</li>
        ))}
      </Problems>
      {before?.text && (
        <Faded>
          <em>{say('editor.preview.before')}</em>
          {wordsOf(before.text)}
        </Faded>
      )}
    </>
  );
}

const Problems = styled.ul`
  margin: ${({ theme }) => theme.space.xxs} 0 0;
  padding-inline-start: ${({ theme }) => theme.space.md};
`;

const Faded = styled.div`
  margin-block-start: ${({ theme }) => theme.space.sm};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;
