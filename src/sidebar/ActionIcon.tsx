import styled from 'styled-components';
import { StrokeIcon } from '../ui/StrokeIcon';

const SHAPES = {
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  dismiss: 'M4 4l8 8M12 4l-8 8',
  keys: 'M1.5 4.5h13v8h-13zM4 7h.1M6.7 7h.1M9.3 7h.1M12 7h.1M5 10h6',
} as const;

/** The picture of a button that has a name of its own. */
export function ActionIcon({ shape }: { shape: keyof typeof SHAPES }) {
  return (
    <Icon>
      <path d={SHAPES[shape]} />
    </Icon>
  );
}

const Icon = styled(StrokeIcon)`
  width: 14px;
  height: 14px;
`;
