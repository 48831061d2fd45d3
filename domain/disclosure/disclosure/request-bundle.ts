import type { Identified } from '#domain/model/aggregate.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import { refuse } from '../refusals.ts';
import { Disclosures } from './disclosures.ts';

export interface RequestBundle {
  readonly reason: string;
  readonly after?: number | undefined;
  readonly consistentWith?: number | undefined;
}

/** How many events the record has; looked at only where a bundle is to begin behind one of them. */
export interface Present {
  readonly version: number;
}

/** Puts on record who takes a copy of a record's history and why, before it is made. Whoever sees the record may. */
export function requestBundle(
  { record, prepared }: { readonly record: Identified; readonly prepared: Present },
  { reason, after, consistentWith }: RequestBundle,
  { actor, now, fresh }: Context,
): Decision {
  const { organ } = actor;
  if (organ === undefined) throw new Error(`${actor.id} sees a record of the police and serves in no organ`);
  // A stretch that is none would be on record as handed out, and read as a forgery.
  if (after !== undefined && (after < 0 || after >= prepared.version))
    return refused(refuse('NOTHING_BEHIND', { path: ['after'], details: { after, version: prepared.version } }));
  const id = fresh.id('CustodyDisclosure');
  const part = {
    ...(after === undefined ? {} : { after }),
    ...(consistentWith === undefined ? {} : { consistentWith }),
  };
  return accepted(
    { disclosure: id },
    opened(Disclosures, id, {
      ...{ type: 'BundleDisclosed', id, record: record.id, by: actor.id, organ, reason, at: now },
      ...part,
    }),
  );
}
