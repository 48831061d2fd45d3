import { type Kept, UploadError, untilSealed, untilVerified } from '#client/evidence/index.ts';
import type { Desk } from './desk.ts';
import { Stopped } from './ended.ts';
import type { Session } from './session.ts';
import type { Milestone } from './until.ts';
import { verifying } from './verifying.ts';

interface WaitingFor {
  readonly desk: Desk;
  readonly session: Session;
  readonly until: Milestone;
}

/** Whoever does not want to wait on presses Ctrl-C: 5 TB are read for half a day. Milliseconds. */
const PATIENCE = 7 * 86_400_000;

/**
 * Waits for the milestone; undefined if that was sending, which has been done.
 * @throws {Stopped} saying that nothing more is to be done here; any other failure once that has been said
 */
export async function waitFor(id: string, { desk, session, until }: WaitingFor): Promise<Kept | undefined> {
  if (until === 'sent') return undefined;
  const { screen, signal } = desk;
  const waiting = { signal, patience: PATIENCE };
  try {
    screen.show({ doing: 'sealing', done: 0, of: 0, speed: 0 });
    const sealed = await untilSealed(session.connection, id, waiting);
    if (until === 'sealed' || sealed.status === 'MISMATCH') return sealed;
    const told = verifying(screen);
    return await untilVerified(session.connection, id, { ...waiting, told });
  } catch (failure) {
    const further = `All of it was sent, and the rest happens without you. How far it is: npm run evidence -- status ${id}`;
    if (signal.aborted) throw new Stopped(further);
    if (!(failure instanceof UploadError)) screen.say(`  ${further}`);
    throw failure;
  }
}
