import type { FlagCause } from './flag.ts';
import type { Visit } from './visit.ts';

export function isFlagged({ flags = [] }: Pick<Visit, 'flags'>, cause: FlagCause): boolean {
  return flags.some((flag) => flag.cause === cause);
}

/** Whether it is booked and can hardly take place as it is. A seat that is only held is not: it is let go, or lapses. */
export function isDisplaced({ status, flags = [] }: Pick<Visit, 'status' | 'flags'>): boolean {
  return flags.length > 0 && (status === 'CONFIRMED' || status === 'AWAITING_PERMISSION');
}

/** A visit without its flag of a cause; one without any keeps no empty list. */
export function without(visit: Visit, cause: FlagCause): Visit {
  const { flags = [], ...rest } = visit;
  const left = flags.filter((flag) => flag.cause !== cause);
  return left.length === 0 ? rest : { ...rest, flags: left };
}
