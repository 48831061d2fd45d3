import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readTicket, Tickets } from '#scripts/evidence/tickets.ts';
import { Usage } from '#scripts/evidence/usage.ts';

async function folderOf(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yangguang-tickets-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'uploads');
}

const kept = (evidenceId: string, begunAt: string) => ({
  ticket: { evidenceId, name: '录像.mp4', size: 10, partSize: 8, lastModified: 1 },
  file: '/evidence/录像.mp4',
  url: 'https://api.example/graphql',
  begunAt,
});
const [OLD, NEW] = [kept('Evidence_b', '2026-11-21T01:00:00.000Z'), kept('Evidence_a', '2026-11-22T01:00:00.000Z')];

test('a ticket is kept whole, for its owner alone, and found by its evidence until it is forgotten', async () => {
  const folder = await folderOf();
  const tickets = new Tickets(folder);

  await tickets.keep(NEW);
  await tickets.keep(OLD);

  expect(await tickets.find('Evidence_a')).toEqual(NEW);
  expect(await readTicket(join(folder, 'Evidence_a.json'))).toEqual(NEW);
  expect(await tickets.all()).toEqual([OLD, NEW]);
  expect((await readdir(folder)).toSorted()).toEqual(['Evidence_a.json', 'Evidence_b.json']);
  expect((await stat(join(folder, 'Evidence_a.json'))).mode & 0o777).toBe(0o600);
  expect(await readFile(join(folder, 'Evidence_a.json'), 'utf8')).not.toMatch(/token|Bearer|X-Amz/i);
  await tickets.forget('Evidence_a');
  expect(await tickets.all()).toEqual([OLD]);
});

test('what is no ticket is none, and a folder that is not there has none', async () => {
  const folder = await folderOf();
  const tickets = new Tickets(folder);

  expect(await tickets.all()).toEqual([]);
  await tickets.keep(OLD);
  await writeFile(join(folder, 'Evidence_broken.json'), '{"ticket":');
  await writeFile(join(folder, 'Evidence_other.json'), '{}');
  expect(await tickets.all()).toEqual([OLD]);
});

test.each(['../../etc/passwd', 'a/b', '', '.', 'Evidence_1\u0000'])('an id leads nowhere else: %j', async (id) => {
  const tickets = new Tickets(await folderOf());

  await expect(tickets.find(id)).rejects.toThrow(Usage);
});
