import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LONGEST_DELEGATION } from '#domain/directory/person/delegation.ts';
import { DAY } from '#domain/model/time.ts';
import { MOST_SEIZED } from '#domain/property/item/seize.ts';
import { MOST_TRANSFERRED } from '#domain/property/transfer/transfer.ts';
import { MOST_ROWS } from '#domain/sheet/sheet.ts';
import { FURTHEST } from '#domain/visit/slot/horizon.ts';
import { LONGEST_RANGE, MOST_SLOTS_AT_ONCE } from '#domain/visit/slot/open.ts';
import { LIMITS } from '#functions/graphql/limits.ts';
import { ROOT } from '#scripts/local/directories.ts';

test('docs/limits.md tells the limits there are', async () => {
  const text = await readFile(join(ROOT, 'docs/limits.md'), 'utf8');
  const thousands = (count: number) => count.toLocaleString('en');
  const { body, answer, depth, cost, aliases, directives, tokens } = LIMITS;

  for (const row of [
    `| body / answer | ${body / 1e6} MB / ${answer / 1e6} MB |`,
    `| depth | ${depth} |`,
    `| cost | ${thousands(cost)} |`,
    `| aliases, directives, tokens | ${aliases}, ${directives}, ${thousands(tokens)} |`,
    `| items on one seizure list | ${MOST_SEIZED} |`,
    `| items in one transfer | ${MOST_TRANSFERRED} |`,
    `| slots opened at once | ${MOST_SLOTS_AT_ONCE}, of ${LONGEST_RANGE} days;`,
    `| how far ahead \`openSlotsThrough\` opens | ${FURTHEST} days |`,
    `| a delegation | ${LONGEST_DELEGATION / DAY} days |`,
    `| one sheet that is imported | ${MOST_ROWS} rows,`,
  ]) {
    expect(text).toContain(row);
  }
});
