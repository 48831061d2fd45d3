import { kindOf } from '#domain/model/id.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import type { DutyRequest } from '#domain/visit/duty-request/duty-request.ts';
import { DutyRequests } from '#domain/visit/duty-request/duty-requests.ts';
import { handOutDutyRequest } from '#domain/visit/duty-request/hand-out.ts';
import { rosterCalendar } from '#domain/visit/roster/holds.ts';
import { carryOut } from '#functions/carry-out.ts';
import type { GraphContext } from './context.ts';
import { nodes } from './nodes.ts';

type Payload = { readonly [field: string]: unknown };

/**
 * Hands a new request out before it is answered for, so that whoever asked sees whose it is. Should this not come to its
 * end, the same follows from the request's own event.
 */
export async function handedOut(payload: Payload, { reader, table, world }: GraphContext): Promise<Payload> {
  const request = payload.request as DutyRequest | undefined;
  if (request?.status !== 'WAITING') return payload;
  const now = world.now();
  const today = await reader.calendars([{ resource: rosterCalendar(request.station), day: shanghaiDay(now) }]);
  const on = today.find(({ from, to }) => from <= now && now < to);
  if (on === undefined) return payload;
  const { after } = await carryOut(
    { table, world },
    {
      operation: 'handOutDutyRequest',
      key: `${request.id}.${on.owner}`,
      input: { requestId: request.id, shiftId: on.owner },
      procedure: handOutDutyRequest,
    },
  );
  reader.prime((id) => nodes.get(kindOf(id)), after);
  return { ...payload, request: await reader.load(DutyRequests, request.id) };
}
