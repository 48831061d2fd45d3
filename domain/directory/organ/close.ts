import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { refuse } from '../refusals.ts';
import type { Organ } from './organ.ts';
import { Organs } from './organs.ts';

export interface BeginClosing {
  readonly reason: string;
}

/** What a strongly consistent query found of an organ, after it had been read as CLOSING. */
export interface Emptiness {
  /** The closing it was read in; none if it was not being closed. */
  readonly closings: number | undefined;
  readonly empty: boolean;
}

interface Records {
  readonly organ: Organ;
}

/** From now on the organ takes in nobody and no organ; whoever is there can be moved in peace. */
export function beginClosing({ organ }: Records, { reason }: BeginClosing, _context: Context): Decision {
  if (organ.status === 'CLOSING') return accepted({ organ: organ.id });
  if (organ.status === 'CLOSED') return refused(closed(organ));
  return accepted({ organ: organ.id }, changed(Organs, organ, { type: 'OrganClosingBegun', reason }));
}

/** The way back, as long as it is not closed. */
export function reopenOrgan({ organ }: Records, { reason }: BeginClosing, _context: Context): Decision {
  if (organ.status === 'CLOSED') return refused(closed(organ));
  if (organ.status === undefined) return refused(refuse('ORGAN_OPEN'));
  return accepted({ organ: organ.id }, changed(Organs, organ, { type: 'OrganReopened', reason }));
}

/**
 * Closes an organ for good. That it is empty is no counter's word: it was found so after its gate was shut, and what
 * was found then still holds, since nobody comes in through a shut gate.
 */
export function closeOrgan(
  { organ, prepared }: Records & { readonly prepared: Emptiness },
  _command: unknown,
  _context: Context,
): Decision {
  if (organ.status === 'CLOSED') return accepted({ organ: organ.id });
  if (organ.status === undefined) return refused(refuse('ORGAN_OPEN'));
  if (prepared.closings !== organ.closings) return refused(refuse('ORGAN_STATE_CHANGED'));
  if (!prepared.empty) return refused(refuse('ORGAN_NOT_EMPTY'));
  return accepted({ organ: organ.id }, changed(Organs, organ, { type: 'OrganClosed' }));
}

function closed({ code }: Organ) {
  return refuse('ORGAN_CLOSED', { details: { code } });
}
