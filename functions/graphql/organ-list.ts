import { within } from '#domain/directory/organ/organ.ts';
import type { Actor } from '#domain/model/actor.ts';

/**
 * The organ whose list an actor may page: the one asked for if it lies at or below their own, their own unless told.
 * Row rules would hide every row of another's list, but not how many there are.
 */
export function listedOrgan({ organ: own }: Actor, asked: string | undefined | null): string | undefined {
  if (own === undefined) return undefined;
  const organ = asked ?? own;
  return within(organ, own) ? organ : undefined;
}
