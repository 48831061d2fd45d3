import { readFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { BUDGETS } from '#scripts/client/budgets.ts';
import { weigh } from '#scripts/client/weigh.ts';
import { ROOT } from '#scripts/local/directories.ts';
import { frontEnd } from './front-end.ts';

const EXAMPLE = 'book-a-visit.mjs';
let portal: Awaited<ReturnType<typeof frontEnd>>;

beforeAll(async () => {
  portal = await frontEnd();
  await portal.write(EXAMPLE, await readFile(join(ROOT, 'client/examples', EXAMPLE), 'utf8'));
});
afterAll(() => portal?.remove());

test('twenty lines book a visit against the mock that came with the package', async () => {
  const mock = await portal.mock();
  try {
    const printed = await portal.node(EXAMPLE, mock.origin);

    expect(printed).toMatch(/id: 'Visit_/);
    expect(printed).toMatch(/seat: \d/);
  } finally {
    await mock.stop();
  }
});

test('the same twenty lines book one against the deployed backend', async () => {
  const { origin } = new URL(inject('backend').graphqlUrl);

  const printed = await portal.node(EXAMPLE, origin);

  expect(printed).toMatch(/id: 'Visit_/);
});

test('the package holds what is published, and nothing of who made it', async () => {
  const files = await portal.files();

  const names = [...files.keys()];
  const makers = [ROOT, homedir(), tmpdir()].filter((path) => path.length > 1);
  const telling = names.filter((name) => makers.some((path) => files.get(name)?.includes(path)));
  const strange = names.filter((name) => /test|\.map$|(?<!\.d)\.ts$|\.cjs$|tsconfig/.test(name));
  expect(telling).toEqual([]);
  expect(strange).toEqual([]);
  expect(names).toEqual(
    expect.arrayContaining([
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'SCHEMA-CHANGELOG.md',
      'schema.graphql',
      'generated/terms.json',
    ]),
  );
});

test('builders work where there is no MSW', async () => {
  await portal.write('build.mjs', "console.log((await import('@yangguang/client/builders')).aVisit().__typename);");

  expect(await portal.node('build.mjs')).toBe('Visit\n');
});

test('every entry that an import may name is there', async () => {
  const files = await portal.files();

  const { exports, bin } = JSON.parse(files.get('package.json') ?? '');
  const named = Object.values(exports)
    .flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry as object)))
    .concat(Object.values(bin));

  expect(named.map((path) => path.replace(/^\.\//, '')).filter((path) => !files.has(path))).toEqual([]);
});

test.each(BUDGETS)('$use weighs what it may, and brings no operation that was not asked for', async (budget) => {
  const weight = await weigh(portal.built, budget);

  expect(weight).toMatchObject({ isOver: false });
});

test('what weighs more, or brings more operations, is over its budget', async () => {
  const use = 'connect, two documents';
  const code = "export { connect, BookVisitDocument, VisitsDocument } from '~';";

  const sound = await weigh(portal.built, { use, code, gzip: 5_000, operations: 2 });
  const heavy = await weigh(portal.built, { use, code, gzip: 500, operations: 2 });
  const crowded = await weigh(portal.built, { use, code, gzip: 5_000, operations: 1 });

  expect(sound.operations.toSorted()).toEqual(['BookVisit', 'Visits']);
  expect([sound, heavy, crowded].map(({ isOver }) => isOver)).toEqual([false, true, true]);
});

const TYPED = `
import { ApiError, connect, BookVisitDocument, type CaseStatus } from '@yangguang/client';
import { VisitsDocument, type VisitsQuery } from '@yangguang/client/documents';
import { uploadEvidence } from '@yangguang/client/evidence';
import { labelOf, optionsOf } from '@yangguang/client/labels';
import { begin, type Tokens } from '@yangguang/client/sign-in';

export async function portal(status: CaseStatus) {
  const { ask } = connect({ url: 'https://api.example/graphql' });
  const days = { centreId: 'Centre_1', from: '2026-11-23', to: '2026-12-06' };
  const visits: VisitsQuery = await ask(VisitsDocument, days);
  const seat: number | undefined = visits.visits.edges[0]?.node.seat;
  const label: string = labelOf('CaseStatus', status, 'zh');
  // @ts-expect-error a day is missing
  await ask(VisitsDocument, { centreId: 'Centre_1', from: '2026-11-23' });
  // @ts-expect-error variables are missing
  await ask(BookVisitDocument);
  // @ts-expect-error no such field
  visits.visits.edges[0]?.node.colour;
  // @ts-expect-error no such value
  labelOf('CaseStatus', 'FROZEN', 'zh');
  return { seat, label, begin, uploadEvidence, ApiError, options: optionsOf('VisitMode', 'en') };
}
export type Kept = Tokens;
`;

test.each([
  ['node16', { module: 'node16', moduleResolution: 'node16' }],
  ['a bundler', { module: 'esnext', moduleResolution: 'bundler' }],
])("its types hold in somebody else's project that resolves as %s does", async (_name, settings) => {
  await portal.write('portal.ts', TYPED);

  const complaints = await portal.complaints('portal.ts', { ...settings, lib: ['ES2023', 'DOM', 'DOM.Iterable'] });

  expect(complaints).toBe('');
});
