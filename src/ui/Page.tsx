import styled from 'styled-components';

/** A page of the narrow panel: its parts one below the other, none wider than the panel. */
export const Page = styled.main`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.sm};
  padding: ${({ theme }) => theme.space.sm};

  &:focus {
    outline: none;
  }
`;
