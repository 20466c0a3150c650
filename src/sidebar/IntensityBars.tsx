import { getColor } from '@zendeskgarden/react-theming';
import styled from 'styled-components';
import type { Intensity } from '../emotion/Reading';

/** Three bars, as many filled as the intensity has steps. Decorative: the word stands beside it. */
export function IntensityBars({ intensity, hue }: { intensity: Intensity; hue: string }) {
  if (intensity === 0) return null;
  return (
    <Bars viewBox="0 0 14 10" aria-hidden="true" $hue={hue}>
      {[1, 2, 3].map((step) => (
        <rect
          key={step}
          x={(step - 1) * 5}
          y={10 - step * 3 - 1}
          width="3.4"
          height={step * 3 + 1}
          rx="1"
          opacity={step <= intensity ? 1 : 0.25}
        />
      ))}
    </Bars>
  );
}

const Bars = styled.svg<{ $hue: string }>`
  width: 14px;
  height: 10px;
  margin-inline-end: ${({ theme }) => theme.space.xxs};
  fill: ${({ theme, $hue }) =>
    getColor({ theme, hue: $hue, dark: { shade: 400 }, light: { shade: 700 } })};
`;
