import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '#client/api/index.ts';
import type { Backend } from '../../local/backend.ts';
import { disorder } from './assess.ts';
import { bucketOf } from './bucket.ts';
import { clearUp } from './clear-up.ts';
import type { Scene } from './people.ts';
import { recordsOf } from './records.ts';

/** How long those who clear up have. Milliseconds. */
const PATIENCE = 240_000;
/** Between two rounds, for what they have put into the queues. Milliseconds. */
const PAUSE = 3_000;

export interface Settling {
  readonly backend: Backend;
  readonly scene: Scene;
  /** Whether the engine was restarted under way. */
  readonly restarted: boolean;
  readonly report: (line: string) => void;
}

/** Has those go round who clear up, until everything is in order or patience ends. @returns what is not */
export async function settle({ backend, scene, restarted, report }: Settling): Promise<readonly string[]> {
  const began = performance.now();
  const round = await clearUp(backend);
  let [rounds, asked] = [0, false];
  for (;;) {
    const said = await round();
    rounds += 1;
    await sleep(PAUSE);
    const wrong = await disorder(backend);
    const spent = performance.now() - began;
    report(`  round ${rounds} of clearing up: ${said}; ${wrong.length} not in order`);
    const unlocked = wrong.filter((line) => line.endsWith('is not locked'));
    if (restarted && !asked && wrong.length > 0 && unlocked.length === wrong.length) {
      report(`  the engine has forgotten ${unlocked.length} locks when it was restarted; reading again sets them anew`);
      await readAgain(backend, scene);
      asked = true;
    } else if (wrong.length === 0 || spent > PATIENCE) {
      report(`  ${await ends(backend)} after ${Math.round(spent / 1_000)} s`);
      return wrong;
    }
  }
}

const REQUEST = `mutation ($input: RequestVerificationInput!) {
  requestVerification(input: $input) { refusals { code } } }`;

/** Asks for everything to be read again that is not locked: before it is called verified once more, its lock is proven. */
async function readAgain(backend: Backend, { tokens: [token] }: Scene): Promise<void> {
  const bucket = bucketOf(backend);
  const connection = connect({ url: backend.graphqlUrl, token });
  for (const version of await bucket.versions()) {
    if (await bucket.isLocked(version)) continue;
    const input = { evidenceId: version.key.replace('evidence/', ''), reason: '重新核验对象锁' };
    await connection.ask(REQUEST, { input });
  }
}

async function ends(backend: Backend): Promise<string> {
  const counts = new Map<string, number>();
  for (const { status } of (await recordsOf(backend)).evidence) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => `${count} ${status}`).join(', ');
}
