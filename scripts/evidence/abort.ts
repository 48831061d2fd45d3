import { abortUpload } from '#client/evidence/abort.ts';
import type { Desk } from './desk.ts';
import { parsed, WHERE, whereabouts } from './options.ts';
import { shown } from './shown.ts';
import { Usage } from './usage.ts';

/** `abort <evidence>`: gives an upload up for good. What was sent of it is cleared away, and its ticket is forgotten. */
export async function abort(args: readonly string[], desk: Desk): Promise<void> {
  const { values, positionals } = parsed(args, WHERE);
  const [evidenceId, ...others] = positionals;
  if (evidenceId === undefined || others.length > 0) throw new Usage('Say which one: abort <evidence>');
  const { connection } = await desk.open(whereabouts(values, desk.environment));
  await abortUpload(connection, evidenceId);
  await desk.tickets.forget(evidenceId);
  desk.screen.say(`✓ ${shown(evidenceId)} is given up`);
}
