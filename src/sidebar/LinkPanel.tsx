import styled from 'styled-components';

/** A line of links, each of which may open a panel: see `LinkPanel`. */
export const LinkLine = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs} ${({ theme }) => theme.space.sm};

  > button {
    min-height: 24px;
    font-size: ${({ theme }) => theme.fontSizes.sm};
  }
`;

/** What one of the links opens, below the whole line. */
export const LinkPanel = styled.div`
  flex: 1 0 100%;
  order: 1;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.xs};

  &:focus {
    outline: none;
  }
`;
