import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KINDS as APPROVALS } from '#domain/approval/kinds.ts';
import { MEASURES } from '#domain/count/measure.ts';
import { KINDS as EVIDENCE } from '#domain/evidence/evidence/kinds.ts';
import { KINDS as PROCESSES } from '#domain/process/kinds.ts';
import { MOST_ROWS } from '#domain/sheet/sheet.ts';
import { ROOT } from '#scripts/local/directories.ts';

const guide = (name: string) => readFile(join(ROOT, 'docs', `${name}.md`), 'utf8');
/** The codes in the first cells of the tables, in their order. */
const codesIn = (text: string) =>
  [...text.matchAll(/^\| (`[A-Z_`, ]+`)/gm)].flatMap(([, cell = '']) => cell.match(/[A-Z_]+/g) ?? []);

test('docs/approvals.md lists every kind, with its source and its days', async () => {
  const text = await guide('approvals');

  expect(codesIn(text)).toEqual(Object.keys(APPROVALS));
  for (const [code, { article, steps, lapsesAfter }] of Object.entries(APPROVALS)) {
    const row = text.split('\n').find((line) => line.startsWith(`| \`${code}\``)) ?? '';
    expect(row).toContain(`| ${article} | ${lapsesAfter} days |`);
    expect(row.match(/review:|approve:/g)).toEqual(steps.map(({ step }) => `${step.toLowerCase()}:`));
  }
});

test('docs/processes.md lists every kind, and how long a sheet may be', async () => {
  const text = await guide('processes');

  for (const kind of Object.keys(PROCESSES)) expect(text).toContain(`| \`${kind}\` |`);
  expect(text).toContain(`at most ${MOST_ROWS} rows`);
});

test('docs/statistics.md lists every measure', async () => {
  expect(codesIn(await guide('statistics')).sort()).toEqual([...MEASURES].sort());
});

test('docs/uploads.md lists every kind, with what it requires, how large it may be and how long it is kept', async () => {
  const text = await guide('uploads');
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));

  expect(codesIn(text)).toEqual(Object.keys(EVIDENCE));
  for (const [code, { required, largest, retention }] of Object.entries(EVIDENCE)) {
    const cells = (rows.find((line) => line.startsWith(`| \`${code}\``)) ?? '').split('|').map((cell) => cell.trim());
    const size = largest > 2 ** 40 ? '5 TB' : `${largest / 2 ** 30} GiB`;
    expect([cells[3], cells[5], cells[6]]).toEqual([required.join(', '), size, `${retention / 365} years`]);
  }
});
