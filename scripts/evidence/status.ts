import { EvidenceStatusDocument } from '#client/generated/graphql.ts';
import { labelOf } from '#client/labels/index.ts';
import { amount } from './amount.ts';
import type { Desk } from './desk.ts';
import { Failed } from './ended.ts';
import { lockOf } from './lock-of.ts';
import { parsed, WHERE, whereabouts } from './options.ts';
import { shown } from './shown.ts';
import { Usage } from './usage.ts';

/** `status <evidence…>`: where each is, how it is locked, in what it differs, and how far its verification has come. */
export async function status(args: readonly string[], desk: Desk): Promise<void> {
  const { values, positionals } = parsed(args, WHERE);
  if (positionals.length === 0) throw new Usage('Say which: status <evidence…>');
  const where = whereabouts(values, desk.environment);
  const { connection } = await desk.open(where);
  let missing = 0;
  for (const id of positionals) {
    const { evidence } = await connection.ask(EvidenceStatusDocument, { id }, { signal: desk.signal });
    if (evidence === null) {
      desk.screen.say(`✗ ${shown(id)}: there is none, or not for you`);
      missing += 1;
      continue;
    }
    const { name, size, status, abortReason } = evidence;
    desk.screen.say(`${shown(name)}  ${amount(size)}`);
    const came = abortReason === null ? '' : `: ${labelOf('EvidenceAbortReason', abortReason, where.language)}`;
    desk.screen.say(`  ${status}: ${labelOf('EvidenceStatus', status, where.language)}${came}`);
    for (const line of lockOf(evidence, where.language)) desk.screen.say(`  ${line}`);
  }
  if (missing > 0) throw new Failed('');
}
