import { parseArgs } from 'node:util';
import { command } from './local/command.ts';
import { goLive } from './local/dev/live.ts';
import { leaveTrace } from './local/dev/trace.ts';
import { directoriesIn, HOME } from './local/directories.ts';
import { serveHere } from './local/serve-here.ts';

/** `npm run dev`: as `npm start`; each change of a rule, a resolver or the schema is live about a second after it is saved. */
await command(async (lifetime) => {
  const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } });
  const { endpoint } = await serveHere(lifetime, values.fresh, console.log);
  await leaveTrace(directoriesIn(HOME));
  // Not awaited: the command is up, and watches from now on.
  goLive(lifetime, endpoint, console.log).catch((error: Error) => lifetime.fail(error));
});
