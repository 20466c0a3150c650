import styled from 'styled-components';
import { StrokeIcon } from '../../ui/StrokeIcon';

const SHAPES = {
  insert: 'M6 3.5H4.5v3L3 8l1.5 1.5v3H6M10 3.5h1.5v3L13 8l-1.5 1.5v3H10M8 6v4M6 8h4',
  up: 'M8 12.5v-9M4 7.5l4-4 4 4',
  down: 'M8 3.5v9M4 8.5l4 4 4-4',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9M7 7v4M9 7v4',
  back: 'M13 8H3.5M7.5 4l-4 4 4 4',
} as const;

/** The picture of a button that has a name of its own. What points along the line is mirrored with the page. */
export function EditorIcon({ shape }: { shape: keyof typeof SHAPES }) {
  return (
    <Icon $mirrored={shape === 'back'}>
      <path d={SHAPES[shape]} />
    </Icon>
  );
}

const Icon = styled(StrokeIcon)<{ $mirrored: boolean }>`
  ${({ theme, $mirrored }) => $mirrored && theme.rtl && 'transform: scaleX(-1);'}
`;
