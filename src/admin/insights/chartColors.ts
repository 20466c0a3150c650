import { getColor } from '@zendeskgarden/react-theming';
import { useTheme } from 'styled-components';
import { STATE_HUES } from '../../ui/stateHues';
import type { Mood } from '../../insights/TicketOutcome';

const MOOD_HUES: Record<Mood, string> = { ...STATE_HUES, unsure: 'grey' };

export type ChartColors = {
  text: string;
  subtle: string;
  line: string;
  bar: string;
  /** A second and a third kind of bar, told apart by lightness too. */
  second: string;
  third: string;
  mood: (mood: Mood) => string;
};

/** What charts are drawn in: SVG takes no styled-components. */
export function useChartColors(): ChartColors {
  const theme = useTheme();
  const hue = (name: string, light: number, dark: number) =>
    getColor({ theme, hue: name, light: { shade: light }, dark: { shade: dark } });
  return {
    text: getColor({ theme, variable: 'foreground.default' }),
    subtle: getColor({ theme, variable: 'foreground.subtle' }),
    line: getColor({ theme, variable: 'border.default' }),
    bar: hue('blue', 600, 600),
    second: hue('blue', 800, 300),
    third: hue('grey', 600, 700),
    mood: (mood) =>
      hue(MOOD_HUES[mood], mood === 'unsure' ? 400 : 600, mood === 'unsure' ? 700 : 500),
  };
}
