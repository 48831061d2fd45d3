import type { Actor } from '#domain/model/actor.ts';
import { ANONYMOUS } from '#domain/model/actor.ts';
import type { Surroundings } from '#store/commit.ts';
import type { EvidenceStore } from '#store/evidence/evidence-store.ts';
import type { Log } from '#store/ledger/log.ts';
import type { Table } from '#store/table.ts';
import type { Passes } from '../pass/passes.ts';
import type { Actors } from './actors.ts';
import type { Client } from './client-name.ts';
import type { Locale } from './locale.ts';
import { Reader } from './reader.ts';
import type { Used } from './used-fields.ts';

/** What a request is served with: real adapters in a function, in-memory ones in tests and the mock. */
export interface Services {
  readonly table: Table;
  readonly evidence: EvidenceStore;
  readonly actors: Actors;
  readonly world: Surroundings;
  readonly passes: Passes;
  readonly ledger: Log;
}

/** What every resolver of one request shares. */
export interface GraphContext extends Services {
  /** Who the token says it is; none without a token. */
  readonly subject: string | undefined;
  /** The program the token was given to; none without a token, or in one that does not say. */
  readonly clientId: string | undefined;
  readonly locale: Locale;
  /** Set once the operation is known, before anything is resolved: a mutation wants the directory as it is now. */
  actor: Actor;
  /** Reads as the actor: what they may not see is not there. */
  reader: Reader;
  /** Which client asks for what of the schema, once that is known. */
  usage?: Client & Used & { readonly trusted: boolean };
}

export function contextOf(
  services: Services,
  subject: string | undefined,
  locale: Locale,
  clientId?: string | undefined,
): GraphContext {
  return { ...services, subject, clientId, locale, actor: ANONYMOUS, reader: new Reader(services.table, ANONYMOUS) };
}

/** Puts the actor into the context. */
export async function enter(context: GraphContext, { fresh }: { fresh: boolean }): Promise<void> {
  const now = Date.parse(context.world.now());
  context.actor = await context.actors.of(context.subject, { fresh, now });
  context.reader = new Reader(context.table, context.actor);
}
