import { buildSchema, parse } from 'graphql';
import { beforeEach, describe, expect, test } from 'vitest';
import { sdl } from '#functions/graphql/generated/sdl.ts';
import { costOf, LIMITS } from '#functions/graphql/limits.ts';
import { sealing } from '#functions/seal/sealing.ts';
import { seededBytes } from '#scripts/demo/bytes.ts';
import { CHANCE, eventItem } from '#store/event.ts';
import { EVENTS, stateKey } from '#store/keys.ts';
import type { Bundle } from '#store/ledger/bundle/bundle.ts';
import { isLie } from '#store/ledger/bundle/finding.ts';
import { readBundle } from '#store/ledger/bundle/read.ts';
import { verifyBundle } from '#store/ledger/bundle/verify.ts';
import { logOf } from '#store/ledger/log-of.ts';
import { HASH_BYTES } from '#store/ledger/merkle/hash.ts';
import { verifyConsistency } from '#store/ledger/merkle/verify-consistency.ts';
import { verifyInclusion } from '#store/ledger/merkle/verify-inclusion.ts';
import { parseCheckpoint } from '#store/ledger/note/checkpoint.ts';
import { parseNote } from '#store/ledger/note/note.ts';
import { formatVerifierKey, verifierKey } from '#store/ledger/note/verifier-key.ts';
import { api } from '#test/support/api.ts';
import { aSealer } from '#test/support/ledger/a-sealer.ts';
import { BEGINNING } from '#test/support/ledger/waiting-events.ts';
import { CASE_FILED, caseEvents, SEIZED_AT } from '#test/support/property/records.ts';
import { scene } from '#test/support/property/scene.ts';

const LEDGER = `query ($size: LogIndex) { ledger { origin keys checkpoint(size: $size) { note size root } } }`;
const PROOFS = `query ($position: LogIndex!, $from: LogIndex!, $size: LogIndex!) { ledger {
  inclusionProof(position: $position, size: $size) consistencyProof(from: $from, to: $size) } }`;
const REQUEST = `mutation ($input: RequestCustodyBundleInput!) { requestCustodyBundle(input: $input) {
  disclosure { id version reason at by { name } record { id } history { edges { node { type position } } } }
  bundle { text unsealed next beyond } refusals { code } } }`;
const DISCLOSURES = `query ($id: ID!) { propertyItem(id: $id) { custodyDisclosures { edges { node { id reason by { id } } } } } }`;

async function setUp() {
  const { workshop, table, store, world, origin, signer } = aSealer();
  const key = verifierKey(signer.name, signer.publicKey);
  const ledger = logOf(store, origin, async () => [formatVerifierKey(key)]);
  const served = api({ table, world, ledger });
  await scene(served, { events: caseEvents('CRIMINAL', CASE_FILED) });
  const item = { name: '手机', quantity: { amount: '1', unit: '部' }, condition: { grade: 'INTACT' } };
  const seizure = {
    ...{ caseId: 'Case_1', secondOfficerId: 'Person_li.officer', seizedFrom: '张三', attestingWitness: '刘见证' },
    ...{ place: '学院路1号', at: SEIZED_AT, items: [item, item] },
  };
  const seize = `mutation ($input: SeizeItemsInput!) { seizeItems(input: $input) { items { id } } }`;
  const { data } = await served.send('wang.officer', seize, { input: seizure });
  const [first, second] = data.seizeItems.items.map(({ id }: { id: string }) => id);
  return {
    ...served,
    ...{ key, store, item: String(first), other: String(second), seal: () => sealing(workshop) },
    /** Asks for a bundle and reads it. */
    async bundle(person: string, input: object) {
      const { data: answer, errors } = await served.send(person, REQUEST, { input: { reason: '法院调取', ...input } });
      const payload = answer?.requestCustodyBundle;
      const text: string | undefined = payload?.bundle?.text;
      return { payload, errors, bundle: text === undefined ? undefined : readBundle(Buffer.from(text)) };
    },
  };
}

let at: Awaited<ReturnType<typeof setUp>>;
beforeEach(async () => {
  at = await setUp();
});

const findingsOf = (bundle: Bundle | undefined) => {
  if (bundle === undefined) throw new Error('no bundle');
  return verifyBundle(bundle, { keys: [at.key], witnesses: [], files: [], held: [] });
};
const codesOf = (bundle: Bundle | undefined) => new Set(findingsOf(bundle).map(({ code }) => code));

describe('the ledger is anybody’s to watch', () => {
  test('before anything is sealed it has no checkpoint', async () => {
    const { data, errors } = await at.send(undefined, LEDGER);

    expect(errors).toEqual([]);
    expect(data.ledger).toEqual({ origin: at.key.name, keys: [formatVerifierKey(at.key)], checkpoint: null });
  });

  test('without a token: a signed checkpoint, and proofs that hold under it', async () => {
    const { size } = await at.seal();

    const { data } = await at.send(undefined, LEDGER);
    const { note, root } = data.ledger.checkpoint;
    const proofs = await at.send(undefined, PROOFS, { position: 3, from: 5, size });

    const checkpoint = parseCheckpoint(parseNote(note).text);
    expect(checkpoint.size).toBe(size);
    expect(Buffer.from(checkpoint.root).toString('base64')).toBe(root);
    const bytes = (texts: readonly string[]) => texts.map((text) => Buffer.from(text, 'base64'));
    const leaf = (await at.store.tile(0, 0, size)).subarray(3 * HASH_BYTES, 4 * HASH_BYTES);
    const { inclusionProof, consistencyProof } = proofs.data.ledger;
    verifyInclusion({ index: 3, size, leaf, proof: bytes(inclusionProof), root: checkpoint.root });
    expect(consistencyProof.length).toBeGreaterThan(0);
    expect(() =>
      verifyConsistency({
        ...{ from: 5, to: size, fromRoot: checkpoint.root, toRoot: checkpoint.root },
        proof: bytes(consistencyProof),
      }),
    ).toThrow(expect.objectContaining({ code: 'EARLIER_ROOT_MISMATCH' }));
  });

  test.each([
    ['an entry beyond the size', { position: 5, from: 0, size: 5 }, { inclusionProof: null, consistencyProof: [] }],
    [
      'a log that is not so long',
      { position: 0, from: 1, size: 9_999 },
      { inclusionProof: null, consistencyProof: null },
    ],
    ['a log that shrinks', { position: 0, from: 6, size: 5 }, { consistencyProof: null }],
  ])('of %s there is no proof', async (_name, variables, expected) => {
    await at.seal();

    const { data, errors } = await at.send(undefined, PROOFS, variables);

    expect(errors).toEqual([]);
    expect(data.ledger).toMatchObject(expected);
  });

  test('a checkpoint is there by the size it was kept with, or that the log has now, and by no other', async () => {
    const { size: kept } = await at.seal();
    await at.bundle('wang.officer', { recordId: at.item });
    await at.bundle('wang.officer', { recordId: at.other });
    const { size } = await at.seal();

    const sizes = [kept, size, kept + 1].map(async (each) => {
      const { data } = await at.send(undefined, LEDGER, { size: each });
      return data.ledger.checkpoint?.size ?? null;
    });

    expect(await Promise.all(sizes)).toEqual([kept, size, null]);
  });
});

test('every event of a history shows its place, or that it has none yet', async () => {
  const history = `query ($id: ID!) { propertyItem(id: $id) { history { edges { node { id position } } } } }`;
  const positions = async () => {
    const { data } = await at.send('wang.officer', history, { id: at.item });
    return data.propertyItem.history.edges.map(({ node }: { node: { position: number | null } }) => node.position);
  };

  expect(await positions()).toEqual([null]);
  await at.seal();
  expect(await positions()).toEqual([expect.any(Number)]);
});

describe('a custody bundle', () => {
  test('of an item: its events, each proven', async () => {
    await at.seal();

    const { payload, bundle, errors } = await at.bundle('wang.officer', { recordId: at.item });

    expect(errors).toEqual([]);
    expect(payload.bundle).toMatchObject({ unsealed: 0, next: null, beyond: [] });
    expect(bundle?.records.map(({ id }) => id)).toEqual([at.item]);
    expect(codesOf(bundle)).toEqual(
      new Set(['BUNDLE_INTACT', 'CHECKPOINT_SIGNED', 'EVENTS_INCLUDED', 'HISTORY_WHOLE', 'LATER_UNPROVEN']),
    );
  });

  test('of a case: with what was seized on it', async () => {
    await at.seal();

    const { bundle } = await at.bundle('zhao.leader', { recordId: 'Case_1' });

    expect(bundle?.records.map(({ id }) => id)).toEqual(['Case_1', at.item, at.other]);
    expect(codesOf(bundle)).not.toContain('EVENT_UNSEALED');
  });

  test('before the sealer has come it says what is not in the log', async () => {
    const { payload, bundle } = await at.bundle('wang.officer', { recordId: at.item });

    expect(payload.bundle.unsealed).toBe(1);
    expect(bundle?.checkpoint).toBeUndefined();
    expect(codesOf(bundle)).toEqual(
      new Set(['BUNDLE_INTACT', 'NOTHING_SEALED', 'EVENT_UNSEALED', 'LATER_UNPROVEN', 'NOTHING_PROVEN']),
    );
  });

  test('proves that the log continues the one whose checkpoint the court has', async () => {
    const { size } = await at.seal();
    const { data } = await at.send(undefined, LEDGER);
    await at.bundle('wang.officer', { recordId: at.item });
    await at.seal();

    const { bundle } = await at.bundle('wang.officer', { recordId: at.item, consistentWith: size });

    if (bundle === undefined) throw new Error('no bundle');
    const held = [{ note: data.ledger.checkpoint.note }];
    const found = verifyBundle(bundle, { keys: [at.key], witnesses: [], files: [], held });
    expect(found.map(({ code }) => code)).toContain('CONSISTENT');
  });

  test('goes on behind an event', async () => {
    const { bundle, payload } = await at.bundle('wang.officer', { recordId: 'Case_1', after: 1 });

    expect(bundle?.records).toMatchObject([{ id: 'Case_1', from: 2 }]);
    expect(payload.bundle.beyond).toEqual([]);
    expect(codesOf(bundle)).toContain('HISTORY_PART');
  });

  test('of a case with a long history holds what fits, and says what to ask for next', async () => {
    await aged(300);
    await at.seal();

    const first = await at.bundle('wang.officer', { recordId: 'Case_1' });
    const second = await at.bundle('wang.officer', { recordId: 'Case_1', after: first.payload.bundle.next });

    const parts = [first, second].map(({ bundle }) => bundle?.records.map(({ from, events }) => [from, events.length]));
    expect(parts).toEqual([[[1, 256]], [[257, 44]]]);
    expect(first.payload.bundle.beyond).toEqual([at.item, at.other]);
    expect(second.payload.bundle.next).toBeNull();
    for (const { bundle } of [first, second]) expect(isLie(findingsOf(bundle))).toBe(false);
  });

  test('leaves out what does not fit whole, and takes what comes after it', async () => {
    await aged(255);
    await at.seal();

    const { bundle, payload } = await at.bundle('wang.officer', { recordId: 'Case_1' });

    expect(bundle?.records.map(({ id }) => id)).toEqual(['Case_1', at.item]);
    expect(payload.bundle.beyond).toEqual([at.other]);
    expect(codesOf(bundle)).toContain('RECORDS_BEYOND');
  });

  test.each([1, 999, -5])('behind event %d there is nothing: refused, and nothing is on record', async (after) => {
    const { payload } = await at.bundle('wang.officer', { recordId: at.item, after });

    expect(payload).toMatchObject({ disclosure: null, bundle: null, refusals: [{ code: 'NOTHING_BEHIND' }] });
    const { data } = await at.send('wang.officer', DISCLOSURES, { id: at.item });
    expect(data.propertyItem.custodyDisclosures.edges).toEqual([]);
  });

  test('made while the record goes on is no lie', async () => {
    await at.seal();
    const query = at.table.query.bind(at.table);
    let isOn = false;
    at.table.query = async (request) => {
      // Between the record and its events: the case has gone on.
      if (request.PK === 'Case_1' && !isOn) {
        isOn = true;
        await aged(4);
      }
      return query(request);
    };

    const { bundle, payload } = await at.bundle('wang.officer', { recordId: 'Case_1' });

    expect(isOn).toBe(true);
    expect(bundle?.records[0]).toMatchObject({ version: 4 });
    expect(payload.bundle.next).toBeNull();
    expect(isLie(findingsOf(bundle))).toBe(false);
  });

  test('made while the sealer is at work is no lie: the checkpoint is older than what is read', async () => {
    await at.seal();
    await aged(150);
    const query = at.table.query.bind(at.table);
    let pages = 0;
    at.table.query = async (request) => {
      // Between two pages of the events: the first was read unsealed, the second is sealed.
      const isNext = request.PK === 'Case_1' && request.prefix === EVENTS;
      if (isNext) pages += 1;
      if (isNext && pages === 2) await at.seal();
      return query(request);
    };

    const { bundle } = await at.bundle('wang.officer', { recordId: 'Case_1' });

    expect(pages).toBeGreaterThan(1);
    expect(isLie(findingsOf(bundle))).toBe(false);
  });

  test('says so if the asker does not see all that belongs to the case', async () => {
    await at.seal();
    const seen = await at.bundle('wang.officer', { recordId: 'Case_1' });
    await at.table.transact([{ write: 'delete', key: stateKey(at.other), condition: { is: 'anything' } }], 'hidden');
    const unseen = await at.bundle('wang.officer', { recordId: 'Case_1' });

    expect([seen.bundle?.more, unseen.bundle?.more]).toEqual([false, true]);
    expect(codesOf(unseen.bundle)).toContain('RECORDS_UNLISTED');
  });

  test('is one in a request: twenty would be twenty times the answer', async () => {
    const one = (name: string) =>
      `${name}: requestCustodyBundle(input: { recordId: "${at.item}", reason: "法院调取" }) { bundle { text } }`;
    const sizes = [`mutation { ${one('a')} }`, `mutation { ${one('a')} ${one('b')} }`].map((query) =>
      costOf(buildSchema(sdl), parse(query), {}),
    );

    expect(sizes[0]).toBeLessThan(LIMITS.cost);
    expect(sizes[1]).toBeGreaterThan(LIMITS.cost);
  });

  test('is on record, and its copy bears the name of that record', async () => {
    const { payload, bundle } = await at.bundle('wang.officer', { recordId: at.item });

    expect(payload.disclosure).toMatchObject({
      reason: '法院调取',
      record: { id: at.item },
      by: { name: expect.any(String) },
    });
    expect(bundle?.disclosure).toBe(payload.disclosure.id);
    expect(payload.disclosure.history.edges).toMatchObject([{ node: { type: 'BundleDisclosed', position: null } }]);
  });

  test('asked for again with the same key is one disclosure', async () => {
    const input = { recordId: at.item, idempotencyKey: 'once' };
    const first = await at.bundle('wang.officer', input);
    const again = await at.bundle('wang.officer', input);

    expect(again.payload.disclosure.id).toBe(first.payload.disclosure.id);
    const { data } = await at.send('wang.officer', DISCLOSURES, { id: at.item });
    expect(data.propertyItem.custodyDisclosures.edges).toHaveLength(1);
  });

  test('leaves the version of its record alone: nobody at work on it is turned away', async () => {
    const version = `query ($id: ID!) { case(id: $id) { version } }`;
    const before = await at.send('wang.officer', version, { id: 'Case_1' });
    await at.bundle('wang.officer', { recordId: 'Case_1' });

    expect((await at.send('wang.officer', version, { id: 'Case_1' })).data).toEqual(before.data);
  });

  test.each([
    ['a record that is not there', 'wang.officer', 'PropertyItem_none'],
    ['a case, by a custodian', 'chen.custodian', 'Case_1'],
    ['a kind that nobody hands out', 'wang.officer', 'Person_li.officer'],
    ['no id', 'wang.officer', 'x'],
  ])('of %s: as if it were not there', async (_name, person, recordId) => {
    const { errors, payload } = await at.bundle(person, { recordId });

    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    expect(payload).toBeUndefined();
  });

  test('of an item, by the custodian who keeps it', async () => {
    const { errors, bundle } = await at.bundle('chen.custodian', { recordId: at.item });

    expect(errors).toEqual([]);
    expect(bundle?.subject).toBe(at.item);
  });
});

/** The case, as old as so many events make it. */
async function aged(version: number): Promise<void> {
  const [state] = await at.table.read([stateKey('Case_1')], { consistent: true });
  const before = Number(state?.version);
  for (let sequence = before + 1; sequence <= version; sequence += 1) {
    const id = `Case_1.${sequence}`;
    const circumstances = { v: 1, id, aggregate: 'Case_1', sequence, at: BEGINNING, by: 'Person_li.officer' } as const;
    const event = { type: 'OwnWorkAttempted', action: 'FILE', by: 'Person_li.officer' };
    const chance = seededBytes(id, CHANCE.salt + CHANCE.entry);
    const item = eventItem(
      { ...circumstances, operation: 'fileCase', event },
      { salt: chance.subarray(0, CHANCE.salt), entry: chance.subarray(CHANCE.salt) },
    );
    await at.table.transact([{ write: 'put', item, condition: { is: 'absent' } }], id);
  }
  const item = { ...state, ...stateKey('Case_1'), version };
  await at.table.transact([{ write: 'put', item, condition: { is: 'anything' } }], 'aged');
}

test('who handed out what, sees who did it and their leaders alone', async () => {
  await at.bundle('wang.officer', { recordId: at.item });
  const seen = async (person: string) => {
    const { data } = await at.send(person, DISCLOSURES, { id: at.item });
    return data.propertyItem.custodyDisclosures.edges.length;
  };

  expect(await seen('wang.officer')).toBe(1);
  expect(await seen('zhao.leader')).toBe(1);
  expect(await seen('li.officer')).toBe(0);
  expect(await seen('chen.custodian')).toBe(0);
});
