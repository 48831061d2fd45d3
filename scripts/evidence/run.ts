import { abort } from './abort.ts';
import type { Desk } from './desk.ts';
import { download } from './download.ts';
import { Stopped } from './ended.ts';
import { languageOf } from './options.ts';
import { resume } from './resume.ts';
import { saidOf } from './said-of.ts';
import { status } from './status.ts';
import { upload } from './upload.ts';
import { FORMS, HELP, Usage } from './usage.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[], desk: Desk) => Promise<void>>> = {
  upload,
  resume,
  download,
  status,
  abort,
  help: async (_args, { screen }) => screen.say(HELP),
};

/**
 * Runs a command of `npm run evidence`.
 * @param complain takes what belongs on stderr
 * @returns its exit code: 0; 1 if it came to nothing; 2 if it was no command; 130 if it was stopped
 */
export async function run(args: readonly string[], desk: Desk, complain: (line: string) => void): Promise<number> {
  const [name = '', ...rest] = args.some((each) => each === '--help' || each === '-h') ? ['help'] : args;
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined) throw new Usage(name === '' ? 'Say what to do.' : `There is no command ${name}.`);
    await command(rest, desk);
    return 0;
  } catch (failure) {
    desk.screen.rest();
    for (const line of saidOf(failure, languageOf(desk.environment))) complain(line);
    if (failure instanceof Usage) complain(`\n${FORMS}\n\nnpm run evidence -- --help says more.`);
    return codeOf(failure);
  }
}

function codeOf(failure: unknown): number {
  if (failure instanceof Usage) return 2;
  return failure instanceof Stopped ? 130 : 1;
}
