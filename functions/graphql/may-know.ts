import { within } from '#domain/directory/organ/organ.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { has } from '#domain/model/actor.ts';
import type { GraphContext } from './context.ts';

/**
 * Whether somebody may know who looked into evidence, and why: the asker themselves, and leaders of the asker's organ or of
 * one above it. An inquiry from above must not tip off those whom it is about, nor one of the own leader.
 */
export async function mayKnow(by: string, { actor, reader }: Pick<GraphContext, 'actor' | 'reader'>): Promise<boolean> {
  if (by === actor.id) return true;
  if (!has(actor, 'LEADER') || actor.organ === undefined) return false;
  const asker = await reader.load(Persons, by);
  return asker?.organ !== undefined && within(asker.organ, actor.organ);
}
