import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ERRANDS } from '#functions/deadlines/errands.ts';

test('the guide for deployments counts the queries of each sweep', () => {
  const queries = ERRANDS.flatMap(({ lists }) => lists).length;

  const guide = readFileSync('docs/deploying.md', 'utf8');

  expect(guide).toMatch(new RegExp(`^\\| deadlines \\| .*: ${queries / 8} × 8 \\| ${queries} \\|$`, 'm'));
  // The two others read eight lists each.
  expect(guide).toContain(`${queries + 16} × ½ × 43,200`);
});
