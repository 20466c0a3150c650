import styled from 'styled-components';

/** What the colors of a chart mean. */
export function LegendKeys({ keys }: { keys: readonly { color: string; name: string }[] }) {
  return (
    <List>
      {keys.map(({ color, name }) => (
        <li key={name}>
          <Patch style={{ background: color }} />
          {name}
        </li>
      ))}
    </List>
  );
}

const List = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => `${theme.space.xxs} ${theme.space.md}`};
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Patch = styled.span`
  display: inline-block;
  width: 10px;
  height: 10px;
  margin-inline-end: 6px;
  border-radius: 2px;
`;
