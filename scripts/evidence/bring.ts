import { type HandedOver, type Kept, type Upload, UploadError, type UploadProgress } from '#client/evidence/index.ts';
import { amount, duration } from './amount.ts';
import type { Desk } from './desk.ts';
import { Failed, Stopped } from './ended.ts';
import type { Standing } from './line.ts';
import { lockOf } from './lock-of.ts';
import type { Session } from './session.ts';
import type { Milestone } from './until.ts';
import { waitFor } from './wait-for.ts';

interface Bringing {
  readonly desk: Desk;
  readonly session: Session;
  /** Whole, so that it is found from anywhere. */
  readonly path: string;
  readonly until: Milestone;
  readonly language: 'zh-CN' | 'en';
}

/**
 * Shows an upload from its first part to where it is waited for. Its ticket is kept for as long as it can be resumed.
 * @throws {Failed} if what is kept is not what was declared
 * @throws {Stopped} with how to go on
 */
export async function bring(upload: Upload, bringing: Bringing): Promise<void> {
  const { desk } = bringing;
  const begun = performance.now();
  const ended = upload.subscribe((progress) => {
    const standing = standingOf(progress);
    if (standing !== undefined) desk.screen.show(standing);
  });
  try {
    const { id } = await handedOver(upload, bringing);
    ended();
    const seconds = (performance.now() - begun) / 1_000;
    const { of } = upload.progress;
    const sent = `${amount(of)} in ${duration(seconds)}, ${amount(of / seconds)}/s`;
    const kept = await waitFor(id, bringing);
    desk.screen.rest();
    tell(kept, { ...bringing, id, sent });
  } finally {
    ended();
    desk.screen.rest();
  }
}

async function handedOver(upload: Upload, { desk, session, path }: Bringing): Promise<HandedOver> {
  const { tickets, screen, signal } = desk;
  const keeping = upload.begun
    .then((ticket) => {
      // Whatever happens from here on, it can be found again.
      screen.say(`    ${ticket.evidenceId}`);
      return tickets.keep({ ticket, file: path, url: session.url, begunAt: new Date().toISOString() });
    })
    .catch((failure: unknown) => {
      // That it was never begun, `done` says.
      if (upload.ticket !== undefined)
        screen.say(`! It cannot be resumed without the id: its ticket was not kept: ${failure}`);
    });
  try {
    const done = await upload.done;
    await keeping;
    await tickets.forget(done.id);
    return done;
  } catch (failure) {
    await keeping;
    if (signal.aborted) throw stopped(upload);
    const { ticket } = upload;
    if (ticket !== undefined && canGoOn(failure))
      screen.say(`  To go on: npm run evidence -- resume ${ticket.evidenceId}`);
    throw failure;
  }
}

/** Nothing is lost by what may pass, such as a network that is away; by another file, or another person, nothing is gained. */
function canGoOn(failure: unknown): boolean {
  return !(failure instanceof UploadError && ['NOT_YOURS', 'OTHER_FILE', 'FILE_CHANGED'].includes(failure.code));
}

function stopped({ ticket, progress }: Upload): Stopped {
  if (ticket === undefined) return new Stopped('Stopped before anything was begun.');
  const { sent, of } = progress;
  return new Stopped(
    `Stopped; nothing is lost: ${amount(sent)} of ${amount(of)} are in the store, for seven days from its beginning.
Go on: npm run evidence -- resume ${ticket.evidenceId}`,
  );
}

/** What is worth showing; what an upload has come to is said in words. */
const DOING: { readonly [Phase in UploadProgress['phase']]?: string } = {
  beginning: 'beginning',
  reading: 'reading again',
  sending: 'sending',
  completing: 'completing',
};

function standingOf({ phase, sent, of, speed }: UploadProgress): Standing | undefined {
  const doing = DOING[phase];
  const counted = phase === 'reading' || phase === 'sending';
  return doing === undefined ? undefined : { doing, done: sent, of: counted ? of : 0, speed };
}

/** @throws {Failed} if it is kept, but not what was declared */
function tell(kept: Kept | undefined, { desk, id, sent, language }: Bringing & { id: string; sent: string }): void {
  const { screen } = desk;
  if (kept === undefined) {
    screen.say(`  ✓ sent: ${sent}`);
    screen.say(`    ${id}; it is being sealed: npm run evidence -- status ${id}`);
    return;
  }
  const mark = kept.status === 'MISMATCH' ? '!' : '✓';
  screen.say(`  ${mark} ${kept.status.toLowerCase()}: ${sent}`);
  screen.say(`    ${id}`);
  for (const line of lockOf(kept, language)) screen.say(`    ${line}`);
  if (kept.status === 'MISMATCH') throw new Failed('');
}
