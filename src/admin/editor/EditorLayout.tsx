import { getColor } from '@zendeskgarden/react-theming';
import { MD } from '@zendeskgarden/react-typography';
import type { ReactNode } from 'react';
import styled, { css } from 'styled-components';

/** Room enough for the fields and the preview side by side. */
const wide = (rules: ReturnType<typeof css>) => css`
  @media (min-width: 1000px) {
    ${rules}
  }
`;

/** Closed lists and the measure of a text field keep their width when the window becomes smaller: cut off here. */
export const Page = styled.section`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.sm};
  margin-inline: -${({ theme }) => theme.space.xxs};
  padding-inline: ${({ theme }) => theme.space.xxs};
  overflow-x: clip;
`;

/** The words, what stands beside them, and all else: beside each other, or one below the other. */
export const Columns = styled.div<{ $waiting: boolean }>`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.lg};
  align-items: start;
  ${({ $waiting }) => $waiting && 'opacity: 0.4;'}

  ${wide(css`
    grid-template: 'first beside' auto 'rest beside' 1fr / minmax(0, 7fr) minmax(340px, 5fr);
    row-gap: ${({ theme }) => theme.space.md};
  `)}
`;

const Fields = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.md};
`;

export const First = styled(Fields)`
  ${wide(css`
    grid-area: first;
  `)}
`;

export const Rest = styled(Fields)`
  ${wide(css`
    grid-area: rest;
  `)}
`;

/** Stays in sight beside the fields where there is room for it; else it stands below the words. */
export const Beside = styled.aside`
  min-width: 0;
  /* Room for the rings of what has the focus. */
  margin-inline: -${({ theme }) => theme.space.xxs};
  padding: 0 ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.xxs};

  ${wide(css`
    position: sticky;
    grid-area: beside;
    inset-block-start: 64px;
    max-height: calc(100vh - 80px);
    overflow: auto;
  `)}
`;

type SectionProps = { title: string; hint?: string; children: ReactNode };

/** A group of fields under a heading. */
export function Section({ title, hint, children }: SectionProps) {
  return (
    <Part>
      <MD tag="h2" isBold>
        {title}
      </MD>
      {hint !== undefined && <p>{hint}</p>}
      {children}
    </Part>
  );
}

const Part = styled.section`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.md};
  padding-block-start: ${({ theme }) => theme.space.md};
  border-block-start: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};

  h2,
  p {
    margin: 0;
  }
`;
