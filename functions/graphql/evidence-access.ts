import type { EvidenceEvent } from '#domain/evidence/evidence/evidence.ts';
import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Recorded } from '#store/event.ts';
import type { Connection, PageArguments } from './connection.ts';
import type { GraphContext } from './context.ts';
import { mayKnow } from './may-know.ts';
import type { Placed } from './placed.ts';

/** Somebody's request to look at evidence. */
export interface Access {
  readonly at: Instant;
  readonly by: Id;
  readonly reason: string;
  readonly versionId: string;
}

type Requested = Extract<EvidenceEvent, { type: 'DownloadRequested' }>;
type Asked = Pick<GraphContext, 'actor' | 'reader'>;

/** By which somebody looks into evidence, or has it looked through. */
const LOOKING: ReadonlySet<string> = new Set(['requestDownload', 'requestVerification']);

/**
 * Who asked to look at evidence, as far as the asker may know: its own events say so, and nothing else keeps it a second
 * time.
 */
export async function accessesOf(id: Id, args: PageArguments, asked: Asked): Promise<Connection<Access>> {
  const type: Requested['type'] = 'DownloadRequested';
  const { edges, pageInfo } = await asked.reader.historyWhere(
    id,
    async ({ event, by }) => event.type === type && (await mayKnow(by, asked)),
    args,
  );
  return { edges: edges.map(({ cursor, node }) => ({ cursor, node: accessOf(node) })), pageInfo };
}

/** What happened to evidence, or to a reading of it, without who looked that the asker may not know of. */
export function discreetHistory(id: Id, args: PageArguments, asked: Asked): Promise<Connection<Placed>> {
  return asked.reader.historyWhere(
    id,
    async ({ operation, by }) => !LOOKING.has(operation) || mayKnow(by, asked),
    args,
  );
}

function accessOf({ at, by, event }: Recorded): Access {
  const { reason, versionId } = event as Requested;
  return { at, by, reason, versionId };
}
