import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { isPending } from '#domain/notification/notification/notification.ts';
import { Items } from '#domain/property/item/items.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { notify } from '#functions/notify/notify.ts';
import { rules } from '#functions/notify/rules.ts';
import { sweep } from '#functions/notify/sweep.ts';
import type { Recorded } from '#store/event.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { started } from '#test/support/deadline/records.ts';
import {
  aPerson,
  eventsIn,
  happen,
  NOTIFYING,
  notificationsIn,
  office,
  outbox,
  reachable,
} from '#test/support/notification/scene.ts';
import { plant } from '#test/support/plant.ts';
import { anItem, RETURN_BY } from '#test/support/property/records.ts';
import { seed } from '#test/support/seed.ts';
import { aVisit } from '#test/support/visit/records.ts';

const PEOPLE = [
  aPerson('wang'),
  aPerson('wang.officer'),
  aPerson('zhao', { posts: ['LEADER'] }),
  aPerson('lin', { posts: ['LAWYER'] }),
];

/** A day at a station: what happened, and what of it the relay would carry. */
async function day() {
  const at = await office(PEOPLE, { preferences: [reachable('wang'), reachable('lin')] });
  const start = started();
  if (start.type !== 'DeadlineStarted') throw new Error('not started');
  const { id, subject, term, dueAt, organ, posts, persons } = start;
  const warning = { type: 'DeadlineWarned', subject, term, dueAt, organ, posts, persons } as const;
  await plant(at, Deadlines, id, start);
  await happen(at, Deadlines, id, { ...warning, threshold: 'YELLOW' }, { ...warning, threshold: 'RED' });
  const { status: _, ...visit } = aVisit({ lawyer: 'Person_lin' });
  await plant(at, Visits, visit.id, { type: 'VisitBooked', ...visit });
  const period = { from: '2026-11-25T01:00:00.000Z', to: '2026-11-25T02:00:00.000Z' };
  const { slot, seat, mode } = visit;
  await happen(at, Visits, visit.id, { type: 'VisitRescheduled', slot, seat, mode, period });
  await happen(at, Visits, visit.id, { type: 'VisitCancelled', reason: '出庭' });
  const item = anItem('DEPOSITED');
  if (item.status !== 'DEPOSITED') throw new Error('not deposited');
  const { status: __, holder, possessor: from, flags: ___, seals: ____, ...listed } = item;
  const asked = { type: 'CheckOutRequested', purpose: '鉴定', returnBy: RETURN_BY } as const;
  await plant(at, Items, item.id, { type: 'ItemSeized', ...listed, from, to: holder as never });
  await happen(at, Items, item.id, { ...asked, by: 'Person_wang' });
  await happen(at, Items, item.id, { type: 'CheckOutRejected', by: 'Person_zhao', reason: '理由不足' });
  await happen(at, Items, item.id, { ...asked, by: 'Person_wang.officer' });
  await happen(at, Items, item.id, { type: 'CheckOutApproved', by: 'Person_zhao' });
  const carried = eventsIn(at.table).filter(({ event }) => event.type in rules);
  return { at, carried };
}

type Day = Awaited<ReturnType<typeof day>>;

/** What everyone was told in the end, and what left the product. */
const outcome = ({ at: { table } }: Day) =>
  notificationsIn(table)
    .map(({ id, recipient, kind, subject, params, deliveries }) => ({
      ...{ id, recipient, kind, subject, params },
      deliveries: deliveries.map(({ channel, status }) => `${channel} ${status}`),
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));

test('whatever order events come in, however often, and however many at once: the same is told, and sent once', async () => {
  const plain = await day();
  for (const recorded of plain.carried) await notify({ ...plain.at, channels: outbox().channels }, recorded);
  const expected = outcome(plain);
  expect(expected).toHaveLength(10);
  const places = fc.array(fc.nat(plain.carried.length - 1), { maxLength: 12 });

  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...plain.carried.keys()], { minLength: plain.carried.length }),
      places,
      fc.nat(4),
      async (order, again, together) => {
        const each = await day();
        const { sent, channels } = outbox();
        const arriving = [...order, ...again].map((place) => each.carried[place] as Recorded);
        for (let i = 0; i < arriving.length; i += together + 1) {
          const batch = arriving.slice(i, i + together + 1);
          await Promise.all([
            ...batch.map((recorded) => notify({ ...each.at, channels }, recorded)),
            sweep({ ...each.at, channels }),
          ]);
        }

        expect(outcome(each)).toEqual(expected);
        const keys = sent.map(({ channel, message }) => `${channel} ${message.id}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(notificationsIn(each.at.table).flatMap(({ deliveries }) => deliveries.filter(isPending))).toEqual([]);
        expectConsistent(each.at.table, [...NOTIFYING, Deadlines, Visits, Items]);
      },
    ),
    { seed, numRuns: 60 },
  );
});
