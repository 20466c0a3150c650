import { useMemo } from 'react';
import { useLocale } from '../../ui/words';
import { COLUMNS, type Cell, type Column } from './Report';

type Numbers = {
  count: (value: number) => string;
  /** @param share of 1 */
  share: (share: number) => string;
  hours: (hours: number) => string;
  /** A table's cell; '' where it has none. */
  cell: (cell: Cell, column: Column) => string;
  /** @param at milliseconds since 1970 */
  day: (at: number) => string;
  /** The same, with the time of the day. */
  time: (at: number) => string;
  decimal: '.' | ',';
};

/** Writes numbers as the language of the screen does. */
export function useNumbers(): Numbers {
  const locale = useLocale();
  return useMemo(() => {
    const whole = new Intl.NumberFormat(locale);
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    const fine = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
    const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    const numbers = {
      count: (value: number) => whole.format(value),
      share: (share: number) => percent.format(share),
      hours: (hours: number) => fine.format(hours),
    };
    return {
      ...numbers,
      cell: (cell, column) => {
        if (cell === null || typeof cell === 'string') return cell ?? '';
        const kind = COLUMNS[column];
        return kind === 'text' ? String(cell) : numbers[kind](cell);
      },
      day: (at) => day.format(at),
      time: (at) => time.format(at),
      decimal: fine.format(0.5).includes(',') ? ',' : '.',
    };
  }, [locale]);
}
