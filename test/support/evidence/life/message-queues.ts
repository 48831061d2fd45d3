import { kindOf } from '#domain/model/id.ts';
import type { Queue } from '#functions/relay/routes.ts';
import { kindRoutes, routes } from '#functions/relay/routes.ts';
import type { Recorded } from '#store/event.ts';
import { recordedOf } from '#store/event.ts';
import { EVENTS } from '#store/keys.ts';
import type { MemoryTable } from '#store/memory.ts';

export interface Message {
  readonly queue: Queue;
  readonly recorded: Recorded;
}

/** What the stream and the relay do: each event that was committed since, for each queue that it is news to. */
export function newsOf(table: MemoryTable): () => readonly Message[] {
  const told = new Set<string>();
  return () =>
    table
      .items()
      .filter(({ SK }) => SK.startsWith(EVENTS))
      .map(recordedOf)
      .filter(({ id }) => !told.has(id) && told.add(id))
      .flatMap((recorded) => queuesOf(recorded).map((queue) => ({ queue, recorded })));
}

function queuesOf({ event, aggregate }: Recorded): readonly Queue[] {
  return [...(routes[event.type] ?? []), ...(kindRoutes[kindOf(aggregate)] ?? [])];
}
