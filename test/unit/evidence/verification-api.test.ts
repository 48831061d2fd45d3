import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { Cases } from '#domain/case/case/cases.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { DAY } from '#domain/model/time.ts';
import { count } from '#functions/count/count.ts';
import { sweep } from '#functions/deadlines/sweep.ts';
import { finish } from '#functions/evidence/finish.ts';
import { verify } from '#functions/evidence/verify/verify.ts';
import { recordedOf } from '#store/event.ts';
import { EVENTS } from '#store/keys.ts';
import { MemoryTable } from '#store/memory.ts';
import { api } from '#test/support/api.ts';
import { caseAccepted, STATION } from '#test/support/evidence/records.ts';
import { inPieces, readingOf, readThrough, UNBOUND } from '#test/support/evidence/verifications.ts';
import { plant } from '#test/support/plant.ts';
import { surroundings } from '#test/support/surroundings.ts';

const BYTES = Buffer.alloc(1_000, 3);
const SHA256 = createHash('sha256').update(BYTES).digest('base64');

const BEGIN =
  'mutation ($input: BeginUploadInput!) { beginUpload(input: $input) { evidence { id } refusals { code } } }';
const URLS =
  'query ($id: ID!, $parts: [PartInput!]!) { evidence(id: $id) { partUrls(parts: $parts) { url expiresAt headers { name value } } } }';
const COMPLETE =
  'mutation ($input: CompleteUploadInput!) { completeUpload(input: $input) { evidence { id } refusals { code } } }';
const REQUEST = `mutation ($input: RequestVerificationInput!) { requestVerification(input: $input) {
  evidence { id } verification { id cause status reason requestedBy { id } } refusals { code } } }`;
const READ = `query ($id: ID!) { evidence(id: $id) { status contentHash verifiedAt availableActions differences
  verification { status size checkedBytes cause advancedAt endedAt contentHash sniffedType differences evidence { id } }
  verifications { edges { node { cause status } } } } }`;
const REPORT = `query ($organ: OrganCode!, $from: LocalDate!, $to: LocalDate!, $after: String) {
  verificationReport(organ: $organ, from: $from, to: $to) { organ from to verified readAgain differed unreadable overdue
    mismatches(first: 2, after: $after) { edges { node { status differences evidence { name } } } pageInfo { hasNextPage endCursor } } } }`;

let table: MemoryTable;
let world: ReturnType<typeof surroundings>;
let at: ReturnType<typeof api>;

beforeEach(async () => {
  table = new MemoryTable();
  world = surroundings();
  at = api({ table, world });
  await plant(at, Cases, 'Case_1', caseAccepted);
  for (const [subject, posts, organ] of [
    ['wang.officer', ['OFFICER'], STATION],
    ['zhao.leader', ['LEADER'], STATION],
    ['city.leader', ['LEADER'], '330100000000'],
    ['other.leader', ['LEADER'], '330102020000'],
  ] as const) {
    const id = `Person_${subject}` as const;
    await plant(at, Persons, id, { type: 'PersonRegistered', id, name: subject, posts, organ });
  }
});

const workshop = () => ({ table, world, store: at.evidence });

async function sealed(name = '笔录', declared = SHA256): Promise<string> {
  const input = { caseId: 'Case_1', kind: 'OTHER', name, size: BYTES.length };
  const { data } = await at.send('wang.officer', BEGIN, { input });
  const { id } = data.beginUpload.evidence;
  const urls = await at.send('wang.officer', URLS, { id, parts: [{ number: 1, sha256: SHA256 }] });
  const [{ url, headers, expiresAt }] = urls.data.evidence.partUrls;
  at.evidence.receive({ url, expiresAt, headers: { [headers[0].name]: headers[0].value } }, BYTES);
  await at.send('wang.officer', COMPLETE, { input: { evidenceId: id, sha256: declared } });
  await finish(workshop(), id);
  return id;
}

const shown = async (id: string) => (await at.send('wang.officer', READ, { id })).data.evidence;
const request = async (evidenceId: string) =>
  (await at.send('wang.officer', REQUEST, { input: { evidenceId, reason: '辩护人质疑' } })).data.requestVerification;

/** As the workers behind the stream do. */
async function counted(): Promise<void> {
  const events = table.items().filter(({ SK }) => SK.startsWith(EVENTS));
  await count({ table, world }, events.map(recordedOf));
}

async function report(person: string, variables: object = {}) {
  await counted();
  const asked = { organ: STATION, from: '2026-11-20', to: '2026-11-30', ...variables };
  return (await at.send(person, REPORT, asked)).data.verificationReport;
}

describe('a piece of evidence', () => {
  test('shows how far it has been read, and what that came to', async () => {
    const id = await sealed();
    expect(await shown(id)).toMatchObject({
      ...{ status: 'SEALED', contentHash: null, verifiedAt: null },
      verification: {
        status: 'RUNNING',
        cause: 'ARRIVAL',
        size: 1_000,
        checkedBytes: 0,
        endedAt: null,
        evidence: { id },
      },
    });
    const slow = { ...workshop(), store: inPieces(at.evidence, 100) };
    let steps = 0;
    const mayGoOn = () => {
      steps += 1;
      return steps % 5 !== 0;
    };
    const halfway = { ...UNBOUND, oneGo: 0, mayGoOn };

    await verify(slow, await readingOf(workshop(), id), halfway);
    expect((await shown(id)).verification).toMatchObject({
      status: 'RUNNING',
      checkedBytes: 448,
      advancedAt: world.now(),
    });
    await readThrough(slow, id);

    expect(await shown(id)).toMatchObject({
      ...{ status: 'VERIFIED', contentHash: SHA256, verifiedAt: world.now() },
      verification: { status: 'MATCHED', checkedBytes: 1_000, contentHash: SHA256, differences: [], advancedAt: null },
    });
  });

  test('is read again when somebody asks, with their reason, and not twice at once', async () => {
    const id = await sealed();
    expect(await request(id)).toMatchObject({ verification: null, refusals: [{ code: 'VERIFICATION_RUNNING' }] });
    expect((await shown(id)).availableActions).not.toContain('REQUEST_VERIFICATION');
    await readThrough(workshop(), id);
    expect((await shown(id)).availableActions).toContain('REQUEST_VERIFICATION');

    expect(await request(id)).toMatchObject({
      verification: {
        cause: 'REQUESTED',
        status: 'RUNNING',
        reason: '辩护人质疑',
        requestedBy: { id: 'Person_wang.officer' },
      },
      refusals: [],
    });
    at.evidence.flip(objectKey({ id: id as `Evidence_${string}` }), 999);
    await readThrough(workshop(), id);

    expect(await shown(id)).toMatchObject({
      ...{ status: 'MISMATCH', differences: ['CONTENT_HASH'], verifiedAt: null },
      verifications: {
        edges: [
          { node: { cause: 'ARRIVAL', status: 'MATCHED' } },
          { node: { cause: 'REQUESTED', status: 'DIFFERED' } },
        ],
      },
    });
  });
});

describe('the report', () => {
  test('counts by what readings came to, and lists what differed, page by page', async () => {
    const good = await sealed();
    await readThrough(workshop(), good);
    await request(good);
    await readThrough(workshop(), good);
    for (const name of ['甲', '乙', '丙']) {
      const id = await sealed(name, `${'A'.repeat(43)}=`);
      await readThrough(workshop(), id);
      world.set(new Date(Date.parse(world.now()) + 1_000).toISOString());
    }

    const first = await report('zhao.leader');

    expect(first).toMatchObject({ organ: STATION, verified: 1, readAgain: 1, differed: 3, unreadable: 0, overdue: 0 });
    const namesOf = ({ mismatches }: typeof first) =>
      mismatches.edges.map(({ node }: { node: { evidence: { name: string } } }) => node.evidence.name);
    expect([namesOf(first), first.mismatches.pageInfo.hasNextPage]).toEqual([['甲', '乙'], true]);
    const second = await report('city.leader', { after: first.mismatches.pageInfo.endCursor });
    expect([namesOf(second), second.mismatches.pageInfo.hasNextPage]).toEqual([['丙'], false]);
    const before = await report('zhao.leader', { from: '2026-11-20', to: '2026-11-22' });
    expect([namesOf(before), before.differed]).toEqual([[], 0]);
  });

  test('tells what is due, or being read, for more than a week', async () => {
    const [, stuck] = [await sealed(), await sealed('卡住')];
    const [first] = table.items().filter(({ SK, PK }) => SK === 'STATE' && PK.startsWith('Evidence_') && PK !== stuck);
    await readThrough(workshop(), String(first?.PK));
    const overdue = async (days: number) => {
      world.set(new Date(Date.parse('2026-11-23T01:00:00.000Z') + days * DAY + 1).toISOString());
      return (await report('zhao.leader')).overdue;
    };

    // Half a year and half a month from the reading at most, and a week.
    expect(await overdue(7)).toBe(1);
    expect(await overdue(171)).toBe(1);
    expect(await overdue(202)).toBe(2);
    await sweep({ table, world });
    expect(await overdue(202)).toBe(1);
  });

  test('is for leaders of the organ and of those above it', async () => {
    expect(await report('city.leader')).not.toBeNull();
    expect(await report('other.leader')).toBeNull();
    const asked = { organ: STATION, from: '2026-11-20', to: '2026-11-30' };
    const { errors } = await at.send('wang.officer', REPORT, asked);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
