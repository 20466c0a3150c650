import type { SVGAttributes } from 'react';
import styled from 'styled-components';
import { StrokeIcon } from '../../ui/StrokeIcon';

const SHAPES = {
  overflow: 'M8 3v.01M8 8v.01M8 13v.01',
  chevron: 'M4 6l4 4 4-4',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9M10.5 10.5l3.5 3.5',
  refresh: 'M13 8a5 5 0 1 1-1.5-3.6L13 6M13 2.5V6H9.5',
} as const;

/** Garden gives its own look to the pictures in its parts. */
type Props = SVGAttributes<SVGSVGElement> & { shape: keyof typeof SHAPES };

/** The picture of a button that has a name of its own. */
export function ListIcon({ shape, ...garden }: Props) {
  return (
    <Icon {...garden} data-shape={shape}>
      <path d={SHAPES[shape]} />
    </Icon>
  );
}

const Icon = styled(StrokeIcon)`
  &[data-shape='overflow'] {
    stroke-width: 2.2;
  }
`;
