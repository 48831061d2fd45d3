import { beforeEach, expect, test } from 'vitest';
import { Cases } from '#domain/case/case/cases.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import type { Id } from '#domain/model/id.ts';
import type { Api } from '#test/support/api.ts';
import { api } from '#test/support/api.ts';
import { caseAccepted, HASH, OTHER_HASH, STATION } from '#test/support/evidence/records.ts';
import { verifiedEvents } from '#test/support/evidence/verified.ts';
import { plant } from '#test/support/plant.ts';

const ELSEWHERE = '330102020000';
const BUREAU = '330102000000';
const BY_HASH = `query ($sha256: Sha256!, $first: Int, $after: String) { evidenceByHash(sha256: $sha256, first: $first, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;
const SAME = `query ($id: ID!, $first: Int, $after: String) { evidence(id: $id) { sameContent(first: $first, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }`;

let at: Api;

beforeEach(async () => {
  at = api();
  await plant(at, Cases, 'Case_1', caseAccepted);
  await plant(at, Cases, 'Case_2', { ...caseAccepted, id: 'Case_2', organ: ELSEWHERE });
  for (const [subject, posts, organ] of [
    ['wang.officer', ['OFFICER'], STATION],
    ['qian.officer', ['OFFICER'], ELSEWHERE],
    ['ma.leader', ['LEADER'], BUREAU],
  ] as const) {
    const id = `Person_${subject}` as const;
    await plant(at, Persons, id, { type: 'PersonRegistered', id, name: subject, posts, organ });
  }
});

const own = (id: Id<'Evidence'>) => plant(at, EvidenceItems, id, ...verifiedEvents(id));
const others = (id: Id<'Evidence'>) =>
  plant(at, EvidenceItems, id, ...verifiedEvents(id, { caseId: 'Case_2', organ: ELSEWHERE }));
const byHash = async (subject: string, variables: object = {}) =>
  (await at.send(subject, BY_HASH, { sha256: HASH, ...variables })).data.evidenceByHash;

test('found by the hash of its bytes, by those who see it', async () => {
  await own('Evidence_1');
  await others('Evidence_2');
  const found = async (subject: string, sha256 = HASH) =>
    (await byHash(subject, { sha256 })).edges.map(({ node }: { node: { id: string } }) => node.id);

  expect(await found('wang.officer')).toEqual(['Evidence_1']);
  expect(await found('qian.officer')).toEqual(['Evidence_2']);
  expect(await found('ma.leader')).toEqual(['Evidence_1', 'Evidence_2']);
  expect(await found('ma.leader', OTHER_HASH)).toEqual([]);
});

test('what others have changes nothing of the answer, page by page', async () => {
  for (const n of [2, 5, 8]) await own(`Evidence_${n}`);
  const pages = async () => {
    const seen: unknown[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof byHash>> = await byHash('wang.officer', { first: 2, after });
      seen.push(page);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return seen;
  };
  const alone = await pages();

  for (const n of [1, 3, 4, 6, 7, 9]) await others(`Evidence_${n}`);

  expect(await pages()).toEqual(alone);
  expect(alone).toHaveLength(2);
});

test('with nothing of one’s own there is nothing, whoever has it', async () => {
  const nothing = await byHash('wang.officer');
  for (const n of [1, 2, 3]) await others(`Evidence_${n}`);

  expect(await byHash('wang.officer', { first: 1 })).toEqual(nothing);
  expect(nothing).toEqual({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
  expect((await at.send('qian.officer', BY_HASH, { sha256: HASH })).data.evidenceByHash.edges).toHaveLength(3);
});

test('without itself, its pages are as full as were asked for', async () => {
  for (const n of [1, 2, 3, 4, 5]) await own(`Evidence_${n}`);
  const pages: string[][] = [];
  let after: string | null = null;
  do {
    const { data } = await at.send('wang.officer', SAME, { id: 'Evidence_2', first: 2, after });
    const page: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
      data.evidence.sameContent;
    pages.push(page.edges.map(({ node }) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);

  expect(pages).toEqual([
    ['Evidence_1', 'Evidence_3'],
    ['Evidence_4', 'Evidence_5'],
  ]);
});

test('the same content names the others, never itself, nor what is not seen', async () => {
  await own('Evidence_1');
  await own('Evidence_2');
  await others('Evidence_3');
  await plant(at, EvidenceItems, 'Evidence_4', ...verifiedEvents('Evidence_4').slice(0, -1));
  const same = async (subject: string, id: string) =>
    (await at.send(subject, SAME, { id })).data.evidence?.sameContent.edges.map(
      ({ node }: { node: { id: string } }) => node.id,
    );

  expect(await same('wang.officer', 'Evidence_1')).toEqual(['Evidence_2']);
  expect(await same('ma.leader', 'Evidence_1')).toEqual(['Evidence_2', 'Evidence_3']);
  expect(await same('wang.officer', 'Evidence_3')).toBeUndefined();
  // Its hash is a claim until its bytes have been read.
  expect(await same('wang.officer', 'Evidence_4')).toEqual([]);
});
