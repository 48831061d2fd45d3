import { notify as tell } from '#domain/notification/notification/notify.ts';
import type { Recorded } from '#store/event.ts';
import { carryOut } from '../carry-out.ts';
import { faultOf } from '../fault.ts';
import { logger } from '../observability.ts';
import type { Addressed } from './addressees.ts';
import { addressees } from './addressees.ts';
import { atEvent } from './at-event.ts';
import type { Workshop } from './deliver.ts';
import { deliver } from './deliver.ts';
import { notificationId } from './notification-id.ts';
import type { AnyRule } from './rule.ts';
import { rules } from './rules.ts';

/** People told at the same time: an organ may have hundreds, and a table, a gateway and a function have their limits. */
const AT_ONCE = 10;

/**
 * Tells everyone whom an event concerns. Each person is one command, so that the event may come again, or again from
 * the middle, and nobody is told twice.
 * @throws if somebody could not be told; the others have been
 */
export async function notify(workshop: Workshop, recorded: Recorded): Promise<void> {
  const { table, world } = workshop;
  const rule = rules[recorded.event.type];
  if (rule === undefined || !recorded.aggregate.startsWith(`${rule.aggregate.kind}_`)) return;
  const addressed = await addressees(
    { table, now: world.now() },
    await noticesOf(workshop, rule, recorded),
    recorded.by,
  );
  const tellOne = async ({ recipient, notice: { audience: _, except: __, ownDeeds: ___, ...notice } }: Addressed) => {
    const id = notificationId(recorded.id, recipient);
    const input = { ...notice, id, recipient };
    await carryOut({ table, world }, { operation: 'notify', key: id, input, procedure: tell });
    await deliver(workshop, id);
  };
  const told: PromiseSettledResult<void>[] = [];
  for (let from = 0; from < addressed.length; from += AT_ONCE) {
    told.push(...(await Promise.allSettled(addressed.slice(from, from + AT_ONCE).map(tellOne))));
  }
  const failures = told.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
  for (const failure of failures) logger.error('not told', faultOf(failure));
  if (failures.length > 0) throw new Error(`${failures.length} of ${addressed.length} not told of ${recorded.id}`);
}

async function noticesOf({ table }: Workshop, { aggregate, notices }: AnyRule, recorded: Recorded) {
  const { before, after } = await atEvent(table, aggregate, recorded);
  // The table of rules keeps each with its own aggregate, whose states and events these are.
  return notices(recorded.event as never, after as never, before as never);
}
