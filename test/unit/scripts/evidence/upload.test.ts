import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ApiError } from '#client/api/index.ts';
import { seededBytes } from '#scripts/demo/bytes.ts';
import { deskOf } from '#test/support/evidence/desk.ts';
import type { Mishap, Put } from '#test/support/evidence/store-network.ts';
import { PART, uploads } from '#test/support/evidence/uploads.ts';

/** Megabytes are hashed three times over. */
vi.setConfig({ testTimeout: 60_000 });

const BYTES = seededBytes('command', 2 * PART + 7);
const OF_CASE = ['--case', 'Case_1', '--kind', 'other', '--until', 'sent'] as const;

/** The real API in this process, and a desk with files on it. */
async function laid(mishap: (put: Put) => Mishap | undefined = () => undefined) {
  const scene = await uploads(mishap);
  const desk = await deskOf({ connection: scene.means.connection, fetch: scene.means.fetch });
  await writeFile(join(desk.folder, '录像 1.mp4'), BYTES);
  await writeFile(join(desk.folder, '录像 2.mp4'), BYTES.subarray(0, 1_000));
  return { ...scene, ...desk };
}

const idIn = (lines: readonly string[]) => /Evidence_\w+/.exec(lines.join('\n'))?.[0] ?? '';

test('files are sent one after the other, each with what is known of it', async () => {
  const { run, said, standings, tickets, at } = await laid();

  const code = await run('upload', '录像 1.mp4', '录像 2.mp4', ...OF_CASE);

  expect(code).toBe(0);
  expect(said.filter((line) => /^\d\/2/.test(line))).toEqual(['1/2  录像 1.mp4  16.0 MiB', '2/2  录像 2.mp4  1000 B']);
  expect(standings.map(({ doing }) => doing)).toEqual(expect.arrayContaining(['beginning', 'sending', 'completing']));
  expect(await tickets.all()).toEqual([]);
  const { data } = await at.send('wang.officer', 'query ($id: ID!) { evidence(id: $id) { name contentType size } }', {
    id: idIn(said),
  });
  expect(data.evidence).toEqual({ name: '录像 1.mp4', contentType: 'video/mp4', size: BYTES.length });
});

test('one that is refused does not keep the next from being sent, and the code says so', async () => {
  const { run, said, complained, folder } = await laid();
  await writeFile(join(folder, 'small.pdf'), '%PDF-1.7');

  const code = await run('upload', 'small.pdf', '录像 2.mp4', '--case', 'Case_1', '--kind', 'audio', '--until', 'sent');

  expect(code).toBe(1);
  expect(said.join('\n')).toMatch(/✗ .* \[--type\] \(CONTENT_TYPE_NOT_OF_KIND\)\n {4}→ /);
  expect(complained).toEqual(['2 of 2 came to nothing.']);
});

test('if waiting fails, the id has been said, that all was sent, and how many were not begun', async () => {
  const { run, said, complained, disturb } = await laid();
  disturb.before = (operation) => {
    if (operation !== 'EvidenceStatus') return;
    throw new ApiError([{ message: '登录已失效', extensions: { code: 'UNAUTHENTICATED' } }]);
  };

  expect(await run('upload', '录像 2.mp4', '录像 1.mp4', '--case', 'Case_1', '--kind', 'other')).toBe(1);

  const id = idIn(said);
  expect(said.join('\n')).toContain(
    `All of it was sent, and the rest happens without you. How far it is: npm run evidence -- status ${id}`,
  );
  expect(said.join('\n')).toContain('1 more had not been begun');
  expect(complained.join('\n')).toContain('UNAUTHENTICATED');
});

test('what a file is called moves no cursor, also where it is complained of', async () => {
  const { run, complained, folder } = await laid();
  const name = '\u001b[2J\u202e.mp4';
  await mkdir(join(folder, name));

  expect(await run('upload', name, ...OF_CASE)).toBe(1);
  expect(await run('upload', '录像 1.mp4', '--until', name)).toBe(2);

  expect(complained.length).toBeGreaterThan(1);
  const all = complained.join('\n');
  expect([all.includes('\u001b'), all.includes('\u202e')]).toEqual([false, false]);
});

test('all files are looked at before the first is sent', async () => {
  const { run, asked, complained, folder } = await laid();
  await writeFile(join(folder, 'empty.mp4'), '');
  await mkdir(join(folder, 'folder.mp4'));

  for (const [name, why] of [
    ['missing.mp4', 'ENOENT'],
    ['empty.mp4', 'empty'],
    ['folder.mp4', 'no file'],
  ] as const) {
    expect(await run('upload', '录像 1.mp4', name, ...OF_CASE)).toBe(1);
    expect(complained.at(-1)).toContain(why);
  }
  expect(asked).toEqual([]);
});

test('Ctrl-C keeps a ticket and says how to go on; what is gone on with sends only what is missing', async () => {
  const interrupting = { press: () => {} };
  const first = await laid(({ part }) => {
    if (part === 3) interrupting.press();
    return undefined;
  });
  interrupting.press = first.press;

  expect(await first.run('upload', '录像 1.mp4', '录像 2.mp4', ...OF_CASE)).toBe(130);

  const [kept] = await first.tickets.all();
  const id = kept?.ticket.evidenceId ?? '';
  expect(first.complained.join('\n')).toContain(`npm run evidence -- resume ${id}`);
  expect(first.complained.join('\n')).toContain('1 more had not been begun');
  expect(kept).toMatchObject({ file: join(first.folder, '录像 1.mp4'), ticket: { size: BYTES.length } });

  // Another day, another process: the same folder, no signal that is spent.
  const stored = await first.stored(id);
  first.network.puts.length = 0;
  const next = await deskOf({ connection: first.means.connection, fetch: first.means.fetch });
  await next.tickets.keep(kept as NonNullable<typeof kept>);
  expect(await next.run('resume', '--until', 'sent')).toBe(0);

  expect([...stored, ...first.network.puts].toSorted()).toEqual([1, 2, 3]);
  expect(await next.tickets.all()).toEqual([]);
  expect(await first.finish(id)).toBe('SEALED');
});

test('a file that has been touched is not taken for the same, unless it is named', async () => {
  const { run, tickets, said, network, folder } = await laid(({ part }) => (part === 2 ? 404 : undefined));
  expect(await run('upload', '录像 1.mp4', ...OF_CASE)).toBe(1);
  const [kept] = await tickets.all();
  const id = kept?.ticket.evidenceId ?? '';
  expect(said.join('\n')).toContain(`resume ${id}`);
  await utimes(join(folder, '录像 1.mp4'), new Date(), new Date(Date.now() + 60_000));

  expect(await run('resume', id)).toBe(1);
  expect(said.join('\n')).toContain(`resume ${id} <file>`);

  network.puts.length = 0;
  // Part 2 is refused again, but it is sent: the file was taken.
  expect(await run('resume', id, '录像 1.mp4')).toBe(1);
  expect(network.puts).toContain(2);
});

test('resume asks which, if there are several, and says so if there is none', async () => {
  const { run, tickets, complained } = await laid();
  const ticket = { name: 'a', size: 1, partSize: 1 };
  expect(await run('resume')).toBe(2);
  expect(complained[0]).toContain('no upload here');

  for (const evidenceId of ['Evidence_a', 'Evidence_b'])
    await tickets.keep({ ticket: { ...ticket, evidenceId }, file: '/x', url: '', begunAt: evidenceId });
  expect(await run('resume')).toBe(2);
  expect(complained.join('\n')).toMatch(/Evidence_a[\s\S]*Evidence_b/);
});

test('an upload is given up, and its ticket forgotten; what is over is not given up again', async () => {
  const { run, tickets, said, complained } = await laid(({ part }) => (part === 2 ? 404 : undefined));
  await run('upload', '录像 1.mp4', ...OF_CASE);
  const id = idIn(said);

  expect(await run('abort')).toBe(2);
  expect(await run('abort', id)).toBe(0);

  expect(await tickets.all()).toEqual([]);
  expect(await run('status', id)).toBe(0);
  expect(said.join('\n')).toContain('ABORTED');
  expect(await run('abort', id)).toBe(1);
  expect(complained.join('\n')).toContain('NOT_IN_THIS_STATE');
});

test('without a ticket, the id and the file are enough', async () => {
  const { run, tickets } = await laid(({ part, earlier }) => (part === 2 && earlier === 0 ? 404 : undefined));
  await run('upload', '录像 1.mp4', ...OF_CASE);
  const [kept] = await tickets.all();
  const id = kept?.ticket.evidenceId ?? '';
  await tickets.forget(id);

  expect(await run('resume', id)).toBe(2);
  expect(await run('resume', id, '录像 2.mp4')).toBe(1);
  expect(await run('resume', id, '录像 1.mp4', '--until', 'sent')).toBe(0);
});

test('status says where each is, and which is not there', async () => {
  const { run, said, finish } = await laid();
  await run('upload', '录像 2.mp4', ...OF_CASE);
  const id = idIn(said);
  await finish(id);
  said.length = 0;

  expect(await run('status', id, 'Evidence_none')).toBe(1);

  expect(said[0]).toBe('录像 2.mp4  1000 B');
  expect(said.join('\n')).toMatch(/SEALED: .*\n {2}locked until \d{4}-\d\d-\d\d, under legal hold/);
  expect(said.at(-1)).toContain('Evidence_none');
});
