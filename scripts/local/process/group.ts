import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const onWindows = process.platform === 'win32';

/** Own group on POSIX: the terminal's Ctrl-C reaches only this command, which then stops its children in order. */
export const OWN_GROUP = { detached: !onWindows, windowsHide: true } as const;

const hasExited = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (!onWindows) process.kill(-child.pid, signal);
    else if (!hasExited(child)) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  } catch {
    // ESRCH: the whole group is gone already.
  }
}

/** Kills a process and all its descendants at once, without waiting: the last resort, also usable in an exit handler. */
export const killGroup = (child: ChildProcess): void => signalGroup(child, 'SIGKILL');

/**
 * Ends a process and its descendants: asks, waits, then kills what is left of the group.
 *
 * @param ask how to ask the process to end; by default a SIGTERM to the group
 * @param patience milliseconds to wait for it to end
 */
export async function endGroup(
  child: ChildProcess,
  ask: () => void = () => signalGroup(child, 'SIGTERM'),
  patience = 3_000,
): Promise<void> {
  if (!hasExited(child) && child.pid !== undefined) {
    const exited = once(child, 'exit');
    ask();
    const waiting = new AbortController();
    await Promise.race([exited, sleep(patience, undefined, { signal: waiting.signal }).catch(() => undefined)]);
    waiting.abort();
  }
  killGroup(child);
}
