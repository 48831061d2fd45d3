import { resolve } from 'node:path';
import { uploadEvidence } from '#client/evidence/index.ts';
import { amount } from './amount.ts';
import { bring } from './bring.ts';
import { claimOf } from './claim.ts';
import type { Desk } from './desk.ts';
import { eachInTurn } from './each-in-turn.ts';
import { openedFile } from './opened-file.ts';
import { parsed, WHERE, whereabouts } from './options.ts';
import { PARTICULARS, particularsOf } from './particulars.ts';
import { shown } from './shown.ts';
import { UNTIL, untilOf } from './until.ts';
import { Usage } from './usage.ts';

const OPTIONS = {
  ...WHERE,
  ...PARTICULARS,
  ...UNTIL,
  type: { type: 'string' },
  force: { type: 'boolean', default: false },
} as const;

/** `upload <file…>`: one after the other. All of them are looked at before the first is sent. */
export async function upload(args: readonly string[], desk: Desk): Promise<void> {
  const { values, positionals } = parsed(args, OPTIONS);
  if (positionals.length === 0) throw new Usage('Say which files: upload <file…>');
  const evidence = particularsOf(values);
  const until = untilOf(values);
  const where = whereabouts(values, desk.environment);
  const files = await Promise.all(positionals.map((path) => looked(resolve(desk.folder, path), values)));
  for (const { warning } of files) if (warning !== undefined) desk.screen.say(`! ${warning}`);
  const session = await desk.open(where);
  await eachInTurn(desk, where.language, files, async ({ path, file, contentType }, place) => {
    desk.screen.head(`${place}${shown(file.name)}  ${amount(file.size)}`);
    const announced = contentType === undefined ? evidence : { ...evidence, contentType };
    const { connection } = session;
    const under = uploadEvidence({ connection, file, evidence: announced, fetch: desk.fetch, signal: desk.signal });
    await bring(under, { desk, session, path, until, language: where.language });
  });
}

async function looked(path: string, values: { readonly type?: string | undefined; readonly force: boolean }) {
  const file = await openedFile(path);
  return { path, file, ...(await claimOf(file, values)) };
}
