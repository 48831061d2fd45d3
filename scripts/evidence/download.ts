import { resolve } from 'node:path';
import { amount, duration } from './amount.ts';
import type { Desk } from './desk.ts';
import { expected } from './download/expected.ts';
import { fetchWhole } from './download/fetch-whole.ts';
import { requested } from './download/requested.ts';
import { targetOf } from './download/target.ts';
import { written } from './download/written.ts';
import { Stopped } from './ended.ts';
import { meter } from './meter.ts';
import { parsed, WHERE, whereabouts } from './options.ts';
import { shown } from './shown.ts';
import { Usage } from './usage.ts';

const OPTIONS = {
  ...WHERE,
  reason: { type: 'string' },
  to: { type: 'string' },
  force: { type: 'boolean', default: false },
} as const;

/** `download <evidence> --reason …`: under its name only once every byte of it has been compared. */
export async function download(args: readonly string[], desk: Desk): Promise<void> {
  const { values, positionals } = parsed(args, OPTIONS);
  const [evidenceId, ...others] = positionals;
  if (evidenceId === undefined || others.length > 0) throw new Usage('Say which one: download <evidence>');
  const { reason = '', to = '.', force } = values;
  if (reason.trim() === '') throw new Usage('Say why; it stays on record: --reason …');
  const { connection } = await desk.open(whereabouts(values, desk.environment));
  const { signal, screen } = desk;
  const { name, size, sha256, remark } = await expected(connection, evidenceId);
  const target = await targetOf({ to: resolve(desk.folder, to), evidenceId, name, force });
  screen.head(`${shown(name)}  ${amount(size)}`);
  if (remark !== undefined) screen.say(`! ${remark}`);

  const begun = performance.now();
  const count = meter(screen, 'receiving', size);
  try {
    await written(target, (file) =>
      fetchWhole({
        fetch: desk.fetch,
        signal,
        address: requested(connection, { evidenceId, reason, signal }),
        size,
        sha256,
        write: async (bytes) => {
          await file.writeFile(bytes);
          count(bytes.byteLength);
        },
        wait: (attempt) => desk.wait(Math.min(30_000, 500 * 2 ** attempt), signal),
      }),
    );
  } catch (failure) {
    if (signal.aborted) throw new Stopped('Stopped; nothing of it was kept.');
    throw failure;
  }
  screen.rest();
  const seconds = (performance.now() - begun) / 1_000;
  screen.say(`  ✓ ${shown(target.path)}`);
  screen.say(`    every byte compared, SHA-256 ${sha256}; ${duration(seconds)}, ${amount(size / seconds)}/s`);
}
