import { describe, expect, test } from 'vitest';
import { remember, remembered } from '#functions/monitor/memory.ts';
import { monitoring } from '#functions/monitor/monitoring.ts';
import { reportOf } from '#functions/monitor/report.ts';
import { sealing } from '#functions/seal/sealing.ts';
import { ConditionFailed } from '#store/failures.ts';
import { ledgerMonitorKey } from '#store/keys.ts';
import { formatCheckpoint } from '#store/ledger/note/checkpoint.ts';
import { signNote } from '#store/ledger/note/sign-note.ts';
import type { Item } from '#store/table.ts';
import { aSigner } from '#test/support/ledger/a-signer.ts';
import { aWatchedLog, readerOf } from '#test/support/ledger/a-watched-log.ts';
import { plantEvents, someEvents } from '#test/support/ledger/waiting-events.ts';

describe('consistency', () => {
  async function show(
    { store, signer, origin }: Awaited<ReturnType<typeof aWatchedLog>>,
    size: number,
    root: Uint8Array,
  ) {
    const note = await signNote(formatCheckpoint({ origin, size, root, extensions: [] }), [signer]);
    await store.replaceCheckpoint(note, await store.checkpoint());
  }
  const ROOT = Buffer.alloc(32, 7);

  test.each([
    ['a log that is smaller', 'ROLLED_BACK', 299],
    ['another log of that size', 'SPLIT_VIEW', 300],
  ])('%s: %s, again and again, until a person has looked', async (_name, misdeed, size) => {
    const kept = await aWatchedLog();
    await monitoring(kept.workshop);
    await show(kept, size, ROOT);

    expect(await monitoring(kept.workshop)).toMatchObject({ misdeed });
    expect(await monitoring(kept.workshop)).toMatchObject({ misdeed });
  });

  test('a checkpoint of another key', async () => {
    const kept = await aWatchedLog();
    await show({ ...kept, signer: aSigner(kept.origin, 'a forger') }, 301, ROOT);

    expect(await monitoring(kept.workshop)).toMatchObject({ misdeed: 'NOT_SIGNED' });
  });

  test('a log that shows no checkpoint any more, and both checkpoints are kept as proof', async () => {
    const { workshop, store } = await aWatchedLog();
    await monitoring(workshop);
    const last = (await store.checkpoint())?.note;
    const none = { ...workshop, store: { ...readerOf(store), checkpoint: async () => undefined } };

    expect(await monitoring(none)).toMatchObject({ misdeed: 'ROLLED_BACK', exhibits: { last } });
  });

  test('what is said of a misdeed holds the two checkpoints, and little of one that is much too long', async () => {
    const kept = await aWatchedLog();
    await monitoring(kept.workshop);
    const last = (await kept.store.checkpoint())?.note;
    await show(kept, 299, ROOT);
    const shown = (await kept.store.checkpoint())?.note;

    const round = await monitoring(kept.workshop);

    expect(reportOf(round)).toMatchObject({ level: 'error', misdeed: 'ROLLED_BACK', lastCheckpoint: last });
    expect(reportOf(round)).toMatchObject({ shownCheckpoint: shown });
    const long = reportOf({ ...round, exhibits: { shown: 'x'.repeat(10_000) } });
    expect(long).toMatchObject({ lastCheckpoint: null, shownCheckpoint: 'x'.repeat(4_000) });
  });

  test('objects that prove nothing', async () => {
    const { workshop, table, store } = await aWatchedLog();
    await monitoring(workshop);
    await plantEvents(table, someEvents(60, 6).slice(300));
    await sealing(workshop);
    const broken = { ...readerOf(store), checkpoint: () => store.checkpoint(), tile: async () => new Uint8Array(33) };

    expect(await monitoring({ ...workshop, store: broken })).toMatchObject({ misdeed: 'UNPROVEN' });
  });

  test.each<[string, (item: Item) => Item]>([
    ['the checkpoint', ({ note: _, ...item }) => item],
    ['the checkpoint, for one that is none', (item) => ({ ...item, note: 'x' })],
    ['the keys', ({ keys: _, ...item }) => item],
  ])('a monitor that was made to forget %s', async (_name, change) => {
    const { workshop, tamper, origin } = await aWatchedLog();
    await monitoring(workshop);
    await tamper(ledgerMonitorKey(origin), change);

    expect(await monitoring(workshop)).toMatchObject({ misdeed: 'FORGOTTEN' });
  });

  test('two rounds at once do not write over what the other has remembered', async () => {
    const { workshop } = await aWatchedLog();
    const memory = await remembered(workshop);
    await monitoring(workshop);

    await expect(remember(workshop, memory)).rejects.toThrow(ConditionFailed);
  });
});
