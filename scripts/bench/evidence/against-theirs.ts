import { startRivals } from '../rival-process.ts';
import { factor, median, speedOf } from './figures.ts';
import type { OurTask, Sending, TheirTask } from './task.ts';

interface Outcome {
  /** Our last upload. */
  readonly last: Sending;
  /** Our throughput as a ratio to theirs: the median of the rounds, until all parts are in the store. */
  readonly ratio: number;
}

interface Rivalry {
  readonly ours: OurTask;
  readonly theirs: TheirTask;
  readonly rounds: number;
  readonly report: (line: string) => void;
}

/**
 * Both uploaders in turn, each in a new process, to the same bucket of the same engine. Who goes first changes.
 */
export async function againstTheirs({ ours, theirs, rounds, report }: Rivalry): Promise<Outcome> {
  const results: { readonly mine: Sending; readonly other: Sending }[] = [];
  // The first round warms the engine and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    const mineFirst = round % 2 === 0;
    const first = mineFirst ? undefined : await run('their', theirs);
    const mine = await run('our', ours);
    const other = first ?? (await run('their', theirs));
    if (round > 0) results.push({ mine, other });
  }
  const { size } = theirs;
  for (const what of ['sent', 'whole'] as const) {
    const [mine, other] = [results.map((each) => each.mine[what]), results.map((each) => each.other[what])];
    report(
      what === 'sent' ? 'until all parts are in the store' : 'until they are one object; ours locked and on record',
    );
    report(`  our uploader   ${speedOf(size, mine)}`);
    report(`  lib-storage    ${speedOf(size, other)}`);
    const ratios = results.map(({ mine: our, other: their }) => their[what] / our[what]);
    report(`  ours ÷ theirs  ${ratios.map(factor).join('  ')}   median ${factor(median(ratios))}`);
  }
  const cpu = (sendings: readonly Sending[]) => `${(median(sendings.map((each) => each.cpu)) / 1_000).toFixed(2)} s`;
  const [mine, other] = [results.map((each) => each.mine), results.map((each) => each.other)];
  report(`computing, median: our uploader ${cpu(mine)}, lib-storage ${cpu(other)}`);
  const last = mine.at(-1);
  if (last === undefined) throw new Error('nothing was measured');
  return { last, ratio: median(results.map((each) => each.other.sent / each.mine.sent)) };
}

async function run(whose: 'our' | 'their', task: OurTask | TheirTask): Promise<Sending> {
  const go = await startRivals<Sending>(`scripts/bench/evidence/${whose}-uploader.ts`, task);
  return go();
}
