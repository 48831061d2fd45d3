import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Extension, Length, Term } from '#domain/deadline/term.ts';
import { TERMS } from '#domain/deadline/terms.ts';
import { ROOT } from '#scripts/local/directories.ts';

const TIMES: Readonly<Record<number, string>> = { 1: 'once', 2: 'twice' };

const lengthOf = ({ unit, length }: Length) => (length === 0 ? 'at once' : `${length} ${unit}${length > 1 ? 's' : ''}`);

function extensionOf([name, { most, times, approval, article }]: readonly [string, Extension]): string {
  return `\`${name}\`: ${lengthOf(most)}, ${TIMES[times]} (${article}); ${approval ? `\`${approval}\`` : 'recorded'}`;
}

function rowOf([code, term]: readonly [string, Term]): string {
  const { article, effectiveFrom, rolls, pauses = [], extensions = {} } = term;
  const cells = [
    `\`${code}\``,
    lengthOf(term),
    article,
    effectiveFrom,
    rolls ? 'yes' : '',
    pauses.map((ground) => `\`${ground}\``).join(', '),
    Object.entries(extensions).map(extensionOf).join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |').replaceAll('|  |', '| |');
}

test('docs/deadlines.md lists every term as the product counts it, and no other', async () => {
  const text = await readFile(join(ROOT, 'docs/deadlines.md'), 'utf8');
  const [, table = ''] = text.split('## The terms');
  const rows = table.split('\n').filter((line) => line.startsWith('| `'));

  expect(rows).toEqual(Object.entries(TERMS).map(rowOf));
});
