import { Span } from '@zendeskgarden/react-typography';
import { useEffect, useState } from 'react';
import styled from 'styled-components';
import { Unseen } from './exchange/ProgressLine';
import { useAdminWords } from './words';

/** @param seconds for which Zendesk has asked to wait, as it said; counted down here. */
export function WaitLine({ seconds }: { seconds: number | null }) {
  const say = useAdminWords();
  const left = useCountdown(seconds);
  return (
    <>
      <Unseen role="status">
        {seconds !== null && say('page.waiting', { seconds: Math.ceil(seconds) })}
      </Unseen>
      {seconds !== null && (
        <Line aria-hidden="true">
          <Span hue="grey">{say('page.waiting', { seconds: left })}</Span>
        </Line>
      )}
    </>
  );
}

/** Whole seconds, at least one: the wait may last longer than was said. */
function useCountdown(seconds: number | null): number {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    setPassed(0);
    if (seconds === null) return;
    const timer = setInterval(() => setPassed((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, [seconds]);
  return Math.max(1, Math.ceil(seconds ?? 0) - passed);
}

const Line = styled.div`
  font-variant-numeric: tabular-nums;
`;
