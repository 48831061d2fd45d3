import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleMock } from '#scripts/client/mock-server.ts';
import { ROOT } from '#scripts/local/directories.ts';
import { freePort } from '#scripts/local/port.ts';

/** Starts the command as npm does, and resolves to all it has said once it has said this. */
async function started(args: readonly string[], until: RegExp, file = join(ROOT, 'scripts/mock/launch.cjs')) {
  const child = spawn(process.execPath, [file, ...args], { stdio: 'pipe' });
  let said = '';
  const heard = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk;
        if (until.test(said)) resolve();
      });
    }
  });
  await Promise.race([heard, once(child, 'exit')]);
  return { child, said: () => said };
}

test('the command comes up from its bundle, says how to ask it, and ends when told to', {
  timeout: 60_000,
}, async () => {
  const port = await freePort();
  const { child, said } = await started(['--port', String(port), '--now', '2026-11-23T09:00+08:00'], /Up after/);
  const [, number, code] = /receipt (\w+) and code (\w+)/.exec(said()) ?? [];

  const query = `mutation { lookUpReceipt(input: { number: "${number}", code: "${code}" }) { progress { status registeredAt } } }`;
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: { lookUpReceipt: { progress: Record<string, string> } } };
  child.kill();
  const [exit] = await once(child, 'exit');

  expect(said()).toContain(`http://127.0.0.1:${port}/graphql`);
  expect(data.lookUpReceipt.progress).toMatchObject({ status: 'FILED' });
  expect(data.lookUpReceipt.progress.registeredAt).toMatch(/^2026-11-23T01:0/);
  expect(exit).toBe(0);
});

test.for([
  [['--now', 'soon'], '--now soon is no instant'],
  [['--now', '2020-01-01'], '--now 2020-01-01 lies before the demo'],
  [['--seed', 'x'], '--seed x is no whole number'],
  [['--port', '99999'], 'PORT=99999 is no port number'],
] as const)('%s is refused by name', { timeout: 60_000 }, async ([args, words]) => {
  const { child, said } = await started(args, /never/);

  expect(said()).toContain(words);
  expect(child.exitCode).toBe(1);
});

test('a taken port is moved by the command that was run: here npm’s, in the packed client its own', {
  timeout: 60_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'yangguang-mock-'));
  const packed = join(folder, 'mock.mjs');
  await bundleMock(packed);
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const port = (taken.address() as { port: number }).port;

  const ours = await started(['--port', String(port)], /never/);
  const theirs = await started(['--port', String(port)], /never/, packed);
  taken.close();
  await rm(folder, { recursive: true });

  expect(ours.said()).toContain(`PORT=${port + 100} npm run mock`);
  expect(theirs.said()).toContain(`PORT=${port + 100} npx yangguang-mock`);
});
