import './mock/quiet.ts';
import { parseArgs } from 'node:util';
import { command } from './local/command.ts';
import { fixedPort } from './local/port.ts';
import { Problem } from './local/problem.ts';
import { clockFrom } from './mock/clock.ts';
import { COMMAND } from './mock/own-command.ts';
import { serveMock } from './mock/serve.ts';
import { welcome } from './mock/welcome.ts';

/** `npm run mock -- [--port 4000] [--seed 1] [--now 2026-11-23T09:00+08:00]`: the API over memory, for front ends. */
await command(async (lifetime) => {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, seed: { type: 'string' }, now: { type: 'string' } },
  });
  const port = fixedPort({ variable: 'PORT', preferred: 4000 }, { PORT: values.port ?? process.env.PORT }, COMMAND);
  const mock = await serveMock({ lifetime, port, seed: seedOf(values.seed), now: clockFrom(values.now), report });
  for (const line of welcome(mock)) console.log(line);
  console.log(`Up after ${(performance.now() / 1_000).toFixed(1)} s. Ctrl-C stops it.`);
});

function seedOf(text = '1'): number {
  const seed = Number(text);
  if (Number.isSafeInteger(seed)) return seed;
  throw new Problem(`--seed ${text} is no whole number`);
}

function report(line: string): void {
  console.error(line);
}
