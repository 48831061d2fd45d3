import { resolve } from 'node:path';
import { resumeEvidence, type Ticket, UploadError } from '#client/evidence/index.ts';
import { ReceivedPartsDocument } from '#client/generated/graphql.ts';
import { amount } from './amount.ts';
import { bring } from './bring.ts';
import type { Desk } from './desk.ts';
import { openedFile } from './opened-file.ts';
import { parsed, WHERE, whereabouts } from './options.ts';
import type { Session } from './session.ts';
import { shown } from './shown.ts';
import { type KeptTicket, readTicket } from './tickets.ts';
import { UNTIL, untilOf } from './until.ts';
import { Usage } from './usage.ts';

/**
 * `resume [evidence | ticket] [file]`: goes on with an upload, also on another day, or on another machine with the file.
 * All of the file is read again, and only what the store does not have is sent.
 */
export async function resume(args: readonly string[], desk: Desk): Promise<void> {
  const { values, positionals } = parsed(args, { ...WHERE, ...UNTIL });
  const where = whereabouts(values, desk.environment);
  const until = untilOf(values);
  const [which, copy] = positionals;
  const kept = await ticketOf(which, desk);
  const path = copy === undefined ? kept?.file : resolve(desk.folder, copy);
  if (path === undefined)
    throw new Usage(`There is no ticket of ${which} here; say the file too: resume ${which} <file>`);
  const file = await openedFile(path);
  const session = await desk.open(where);
  const ticket = await ticketFor({ kept, named: copy !== undefined, evidenceId: which ?? '', session });
  desk.screen.head(`${shown(ticket.name)}  ${amount(file.size)}`);
  const { connection } = session;
  const under = resumeEvidence({ connection, file, ticket, fetch: desk.fetch, signal: desk.signal });
  await bring(under, { desk, session, path, until, language: where.language }).catch((failure: unknown) => {
    const other = failure instanceof UploadError && failure.code === 'OTHER_FILE' && copy === undefined;
    if (other)
      desk.screen.say(`  If it is the same all the same: npm run evidence -- resume ${ticket.evidenceId} <file>`);
    throw failure;
  });
}

/** The ticket that is meant: by the evidence, by its path, or the only one there is. */
async function ticketOf(which: string | undefined, { tickets, folder }: Desk): Promise<KeptTicket | undefined> {
  if (which?.endsWith('.json')) {
    const found = await readTicket(resolve(folder, which));
    if (found === undefined) throw new Usage(`${shown(which)} is no ticket of an upload`);
    return found;
  }
  if (which !== undefined) return tickets.find(which);
  const all = await tickets.all();
  if (all.length === 1) return all[0];
  if (all.length === 0) throw new Usage('There is no upload here to go on with');
  const rows = all.map(
    ({ ticket, begunAt }) => `  ${ticket.evidenceId}  ${begunAt}  ${amount(ticket.size)}  ${shown(ticket.name)}`,
  );
  throw new Usage(`Say which:\n${rows.join('\n')}`);
}

interface Known {
  readonly kept: KeptTicket | undefined;
  /** Whether the file was said too. */
  readonly named: boolean;
  readonly evidenceId: string;
  readonly session: Session;
}

/** The file where it was must have the date that it had; one that is named is taken for a copy, and its bytes decide. */
async function ticketFor({ kept, named, evidenceId, session }: Known): Promise<Ticket> {
  if (kept !== undefined && !named) return kept.ticket;
  if (kept !== undefined) {
    const { lastModified: _of, ...undated } = kept.ticket;
    return undated;
  }
  const { evidence } = await session.connection.ask(ReceivedPartsDocument, { id: evidenceId, after: 0 });
  if (evidence === null) throw new UploadError('NOT_YOURS');
  const { name, size, partSize } = evidence;
  return { evidenceId, name, size, partSize };
}
