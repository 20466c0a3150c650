import styled from 'styled-components';

/** The frame of a picture drawn with strokes only, in a 16 × 16 box, for a button that has a name of its own. */
export const StrokeIcon = styled.svg.attrs({ viewBox: '0 0 16 16', 'aria-hidden': true })`
  width: 16px;
  height: 16px;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.3;
  stroke-linecap: round;
  stroke-linejoin: round;
`;
