import { parseArgs } from 'node:util';
import { command } from './local/command.ts';
import { serveHere } from './local/serve-here.ts';

/** `npm start`: a whole backend on this machine. `--fresh` throws away the data of the last run. */
await command(async (lifetime) => {
  const { values } = parseArgs({ options: { fresh: { type: 'boolean', default: false } } });
  await serveHere(lifetime, values.fresh, console.log);
});
