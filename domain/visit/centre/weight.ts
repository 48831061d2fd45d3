import { fold } from '#domain/model/aggregate.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { refuse } from '../refusals.ts';
import type { Centre, CentreEvent } from './centre.ts';
import { Centres } from './centres.ts';

/** Bytes of a centre as JSON. Every opening of slots reads it whole. */
export const HEAVIEST = 100_000;

/** Counts would not do: a room may serve in two modes, with all equipment, and have changes to come. */
export function tooHeavy(centre: Centre, ...events: readonly CentreEvent[]): readonly Refusal[] {
  return weightOf(fold(Centres, centre, events)) > HEAVIEST ? [refuse('CENTRE_TOO_LARGE')] : [];
}

export function weightOf(centre: Centre): number {
  return new TextEncoder().encode(JSON.stringify(centre)).length;
}
