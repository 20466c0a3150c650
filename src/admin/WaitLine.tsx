import { Span } from '@zendeskgarden/react-typography';
import { useEffect, useState } from 'react';
import styled from 'styled-components';
import { Unseen } from '../ui/Unseen';
import { useAdminWords } from './words';

/** @param props.seconds for which Zendesk has asked to wait, as it said; counted down here. */
export function WaitLine({ seconds }: { seconds: number | null }) {
  const say = useAdminWords();
  const whole = Math.ceil(seconds ?? 0);
  return (
    <>
      <Unseen role="status">{seconds !== null && say('page.waiting', { seconds: whole })}</Unseen>
      {seconds !== null && <Countdown key={whole} from={whole} />}
    </>
  );
}

/** For the eye alone: nobody wants to hear every second. Ends at one, since the wait may last longer than was said. */
function Countdown({ from }: { from: number }) {
  const say = useAdminWords();
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setPassed((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <Line aria-hidden="true">
      <Span hue="grey">{say('page.waiting', { seconds: Math.max(1, from - passed) })}</Span>
    </Line>
  );
}

const Line = styled.div`
  font-variant-numeric: tabular-nums;
`;
