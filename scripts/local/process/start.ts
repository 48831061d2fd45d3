import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { killGroup, OWN_GROUP } from './group.ts';
import type { Lifetime } from './lifetime.ts';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly log: string;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Starts a process without a shell, in its own group, its output in a log of its own. Standard input stays open as a
 * pipe: should this command be killed outright, the child sees it close.
 */
export async function start(lifetime: Lifetime, command: Command): Promise<ChildProcess> {
  await mkdir(dirname(command.log), { recursive: true });
  const log = await open(command.log, 'a');
  try {
    lifetime.assertGoing();
    const child = spawn(command.file, command.args, {
      ...OWN_GROUP,
      cwd: command.cwd,
      env: command.env ?? process.env,
      stdio: ['pipe', log.fd, log.fd],
    });
    // A child that ends early must not end this command through a broken pipe.
    child.stdin?.on('error', () => undefined);
    const kill = () => killGroup(child);
    process.once('exit', kill);
    child.once('exit', () => process.removeListener('exit', kill));
    return child;
  } finally {
    await log.close();
  }
}
