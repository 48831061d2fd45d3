import { describe, expect, test } from 'vitest';
import { monitoring } from '#functions/monitor/monitoring.ts';
import { sealing } from '#functions/seal/sealing.ts';
import { aSealer } from '#test/support/ledger/a-sealer.ts';
import { aWatchedLog } from '#test/support/ledger/a-watched-log.ts';
import { plantEvents, someEvents } from '#test/support/ledger/waiting-events.ts';

describe('a log as it should be', () => {
  test('is compared to its end, and then from its beginning again', async () => {
    const { workshop } = await aWatchedLog();

    const first = await monitoring(workshop);
    const again = await monitoring(workshop);

    expect(first).toEqual({ size: 300, isFirst: true, overdue: 0, compared: 300, flaws: [] });
    expect(again).toEqual({ size: 300, overdue: 0, compared: 300, flaws: [] });
  });

  test('that has grown is believed', async () => {
    const { workshop, table } = await aWatchedLog();
    await monitoring(workshop);
    await plantEvents(table, someEvents(60, 6).slice(300));
    await sealing(workshop);

    expect(await monitoring(workshop)).toEqual({ size: 360, overdue: 0, compared: 60, flaws: [] });
  });

  test('that is empty has nothing wrong with it', async () => {
    const { workshop: sealer } = aSealer();
    const workshop = { ...sealer, configured: { ids: [], publicKeys: async () => undefined } };

    expect(await monitoring(workshop)).toEqual({ size: 0, overdue: 0, compared: 0, flaws: [] });
  });

  test('where there is no time, the place is remembered', async () => {
    const { workshop } = await aWatchedLog();

    expect(await monitoring(workshop, { mayGoOn: () => false })).toMatchObject({ compared: 0 });
    expect(await monitoring(workshop)).toMatchObject({ compared: 300 });
  });
});
