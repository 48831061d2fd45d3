import stringWidth from 'string-width';
import { amount, duration } from './amount.ts';

/** How far one file is: what a line of progress shows. */
export interface Standing {
  /** Such as `sending`. */
  readonly doing: string;
  /** Bytes. */
  readonly done: number;
  /** Bytes in all; 0 where nothing is counted. */
  readonly of: number;
  /** Bytes a second; 0 where it is not known. */
  readonly speed: number;
}

const SPINNER = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
const WIDEST_BAR = 32;
const NARROWEST_BAR = 6;

/**
 * One line of progress that fits: on a narrow terminal the bar shrinks first, then what matters least is left out.
 * @param tick turns the sign that shows something is alive while no part ends
 */
export function lineOf(standing: Standing, width: number, tick = 0): string {
  const sign = SPINNER[tick % SPINNER.length] ?? '';
  // A terminal that has been written full to its last column may have begun another line.
  const room = width - 1;
  const { doing, of } = standing;
  const start = `${sign} ${doing}`;
  if (of === 0) return start;
  const extras = extrasOf(standing);
  for (let kept = extras.length; kept >= 0; kept -= 1) {
    const end = [percentOf(standing), ...extras.slice(0, kept)].join('  ');
    const left = room - stringWidth(start) - stringWidth(end) - 4;
    if (left >= NARROWEST_BAR) return `${start}  ${bar(standing, Math.min(left, WIDEST_BAR))}  ${end}`;
  }
  return `${start} ${percentOf(standing)}`;
}

/** What follows the percentage, the first being what matters most. */
function extrasOf({ done, of, speed }: Standing): readonly string[] {
  const left = speed > 0 && done < of ? [`${duration((of - done) / speed)} left`] : [];
  return [...left, `${amount(done)} of ${amount(of)}`, ...(speed > 0 ? [`${amount(speed)}/s`] : [])];
}

/** Not 100 before all of it is there. */
function percentOf({ done, of }: Standing): string {
  return `${String(Math.floor((done / of) * 100)).padStart(3)}%`;
}

function bar({ done, of }: Standing, cells: number): string {
  const full = Math.floor((done / of) * cells);
  return '█'.repeat(full) + '░'.repeat(cells - full);
}
