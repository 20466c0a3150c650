import { Skeleton } from '@zendeskgarden/react-loaders';
import { Span } from '@zendeskgarden/react-typography';
import { useEffect, useState } from 'react';
import styled from 'styled-components';
import { useWords } from './words';

/** After so long, a person wonders whether anything still happens. */
const SLOW_AFTER_MS = 3000;

/** What stands where something will be in a moment; says that it takes long when it does. */
export function Patience() {
  const say = useWords();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Block aria-busy="true">
      <div role="status">
        <Span hidden={!slow} hue="grey">
          {slow ? say('patience.slow') : say('patience.loading')}
        </Span>
      </div>
      <Skeleton width="45%" height="20px" />
      <Skeleton width="90%" height="14px" />
      <Skeleton width="75%" height="14px" />
      <Skeleton height="96px" />
    </Block>
  );
}

const Block = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
`;
