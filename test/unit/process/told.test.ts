import { expect, test } from 'vitest';
import { notify } from '#functions/notify/notify.ts';
import { work } from '#functions/process/work.ts';
import { routes } from '#functions/relay/routes.ts';
import { outbox, told } from '#test/support/notification/scene.ts';
import { begun } from '#test/support/process/begun.ts';

test.each([
  ['completed', 'DIRECTORY_IMPORT', 'ProcessCompleted', 'chen PROCESS_COMPLETED'],
  ['failed', 'SLOT_OPENING', 'ProcessFailed', 'chen PROCESS_FAILED'],
] as const)('who started it is told when it has %s, once', async (_how, kind, type, said) => {
  const { id, table, world, workshop, events } = await begun(['write', 'refuse'], kind);
  const { channels } = outbox();

  await work(workshop, id);
  const last = events().at(-1);
  if (last === undefined) throw new Error('no event');
  await notify({ table, world, channels }, last);
  await notify({ table, world, channels }, last);

  expect(last.event.type).toBe(type);
  expect(routes[type]).toContain('notify');
  expect(told(table)).toEqual([said]);
});

test('a process that is started is carried to those who work at it', () => {
  expect(routes.ProcessStarted).toEqual(['process']);
});
