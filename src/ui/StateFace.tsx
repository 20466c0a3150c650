import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { State } from '../emotion/Reading';
import { STATE_HUES } from './stateHues';

/** Eyes, brows and mouth of each state in a 20 × 20 box, strokes only; `unsure` is a face that waits and sees. */
const FEATURES: Record<State | 'unsure', string> = {
  angry: 'M5.5 6.2 8.4 7.8M14.5 6.2 11.6 7.8M7.2 9.2v.4M12.8 9.2v.4M6.8 14.4Q10 11.6 13.2 14.4',
  frustrated:
    'M6 8.6 8.4 9.2M14 8.6 11.6 9.2M6.6 13.6 8 12.6 9.4 13.8 10.8 12.6 12.2 13.8 13.4 12.8',
  disappointed: 'M6 8.2Q7.2 9.4 8.4 8.4M11.6 8.4Q12.8 9.4 14 8.2M7.2 13.6Q9 12.6 12.6 13',
  worried:
    'M5.6 7.4 8 6.4M14.4 7.4 12 6.4M7.2 8.8v.8M12.8 8.8v.8M7.2 13.6Q8.6 12.4 10 13.2T12.8 13.2',
  confused: 'M5.8 6.8Q7.2 5.8 8.6 6.8M11.6 7.6H14M7.2 8.8v.6M12.8 9v.6M7.4 13.6 12.6 12.2',
  sad: 'M7.2 8.4v.8M12.8 8.4v.8M7 14Q10 11.4 13 14M13.6 10.8v1.2',
  happy: 'M6 8.8Q7.2 7.4 8.4 8.8M11.6 8.8Q12.8 7.4 14 8.8M6.6 11.8Q10 15.6 13.4 11.8',
  neutral: 'M7.2 8.2v.8M12.8 8.2v.8M7.2 13H12.8',
  unsure: 'M7.2 8.2v.8M12.8 8.2v.8M8.6 13H11.4',
};

type Props = {
  state: State | 'unsure';
  /** In CSS pixels. */
  size?: number;
};

/** The state as a face. Decorative: the word always stands beside it. */
export function StateFace({ state, size = 36 }: Props) {
  return (
    <Face
      viewBox="0 0 20 20"
      width={size}
      height={size}
      aria-hidden="true"
      $hue={state === 'unsure' ? 'grey' : STATE_HUES[state]}
    >
      <circle cx="10" cy="10" r="8.6" />
      <path d={FEATURES[state]} />
    </Face>
  );
}

const Face = styled.svg<{ $hue: string }>`
  flex: none;
  fill: none;
  stroke: ${({ theme, $hue }) =>
    getColor({ theme, hue: $hue, dark: { shade: 300 }, light: { shade: 800 } })};
  stroke-width: 1.2;
  stroke-linecap: round;
  stroke-linejoin: round;

  circle {
    fill: ${({ theme, $hue }) =>
      getColor({ theme, hue: $hue, dark: { shade: 1000 }, light: { shade: 100 } })};
    stroke-width: 1;
  }
`;
