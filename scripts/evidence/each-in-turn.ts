import { UploadError } from '#client/evidence/index.ts';
import type { Desk } from './desk.ts';
import { Failed, Stopped } from './ended.ts';
import { saidOf } from './said-of.ts';

/**
 * Works on one thing after the other. What came to nothing is told, and the next one begun; but what all would meet,
 * such as a network that is away, ends it.
 * @param work gets what stands before a name where there are several: `2/3  `
 * @throws {Failed} if one came to nothing
 * @throws {Stopped} saying also how many were not begun
 */
export async function eachInTurn<Thing>(
  { screen }: Pick<Desk, 'screen'>,
  language: 'zh-CN' | 'en',
  things: readonly Thing[],
  work: (thing: Thing, place: string) => Promise<void>,
): Promise<void> {
  let failed = 0;
  for (const [i, thing] of things.entries()) {
    const place = things.length > 1 ? `${i + 1}/${things.length}  ` : '';
    const failure = await work(thing, place).catch((thrown: unknown) => told(thrown, things.length - i - 1, screen));
    if (failure === undefined) continue;
    for (const line of saidOf(failure, language)) screen.say(line.startsWith(' ') ? `  ${line}` : `  ✗ ${line}`);
    failed += 1;
  }
  if (failed > 0) throw new Failed(things.length > 1 ? `${failed} of ${things.length} came to nothing.` : '');
}

/** @throws what concerns the others too, once it has been said how many were not begun */
function told(failure: unknown, unbegun: number, screen: Desk['screen']): UploadError | Failed {
  if (failure instanceof UploadError || failure instanceof Failed) return failure;
  if (unbegun === 0) throw failure;
  const others = `${unbegun} more had not been begun.`;
  if (failure instanceof Stopped) throw new Stopped(`${failure.message}\n${others}`);
  screen.say(`  ${others}`);
  throw failure;
}
