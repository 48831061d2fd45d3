import { setTimeout as sleep } from 'node:timers/promises';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { CreateBucketCommand, DeleteObjectCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { kmsSigner } from '#functions/seal/keys/kms-signer.ts';
import { LEDGER_ORIGIN } from '#scripts/local/deployment/context.ts';
import { clientOptions } from '#scripts/local/deployment/environment.ts';
import { digestOf } from '#store/event.ts';
import { EVENTS } from '#store/keys.ts';
import { fromBase64 } from '#store/ledger/base64.ts';
import { parseEntry } from '#store/ledger/entry.ts';
import { decodeEntries } from '#store/ledger/merkle/entry-bundle.ts';
import { leafHash } from '#store/ledger/merkle/hash.ts';
import { inclusionProof } from '#store/ledger/merkle/inclusion-proof.ts';
import { rootOf } from '#store/ledger/merkle/root-of.ts';
import { verifyInclusion } from '#store/ledger/merkle/verify-inclusion.ts';
import { openCheckpoint } from '#store/ledger/note/open-checkpoint.ts';
import { openNote } from '#store/ledger/note/open-note.ts';
import { signNote } from '#store/ledger/note/sign-note.ts';
import { parseVerifierKey, verifierKey } from '#store/ledger/note/verifier-key.ts';
import { S3LedgerStore } from '#store/ledger/s3-ledger-store.ts';
import { signingKeys } from '#store/ledger/signing-keys.ts';
import type { Item } from '#store/table.ts';
import { ledgerStoreContract } from '../contract/ledger-store.contract.ts';
import { done } from './support/command.ts';
import { backend, table, word } from './support/deployed.ts';
import { acceptedCase, filedCase } from './support/filed-case.ts';

const client = new S3Client({ ...clientOptions(backend.endpoint), forcePathStyle: true });
const place = { bucket: backend.ledgerBucketName, origin: LEDGER_ORIGIN, lockDays: 2 };
const store = new S3LedgerStore(place, client);

const eventsOf = async (id: string) =>
  (await table.query({ PK: id, prefix: EVENTS, limit: 100, consistent: true })).items;

/** The events of a record, once all of them are sealed. */
async function sealed(id: string): Promise<readonly Item[]> {
  for (let tries = 0; tries < 300; tries += 1) {
    const events = await eventsOf(id);
    if (events.every(({ position }) => typeof position === 'number')) return events;
    await sleep(200);
  }
  throw new Error(`${id} was not sealed`);
}

/** The checkpoint, once it is of at least a size. */
async function shown(size: number) {
  const keys = (await signingKeys(table, LEDGER_ORIGIN)).map(parseVerifierKey);
  for (let tries = 0; tries < 50; tries += 1) {
    const note = (await store.checkpoint())?.note;
    const { checkpoint } = note === undefined ? { checkpoint: undefined } : openCheckpoint(note, LEDGER_ORIGIN, keys);
    if (checkpoint !== undefined && checkpoint.size >= size) return checkpoint;
    await sleep(200);
  }
  throw new Error(`no checkpoint of ${size} was shown`);
}

test('what is committed is sealed and signed within ten seconds, and the log in the bucket proves it', async () => {
  // The first one starts the functions, too.
  const { officer, leader, caseId: first } = await filedCase();
  await shown(Number((await sealed(first)).at(-1)?.position) + 1);
  const caseId = await acceptedCase(officer);
  await sealed(caseId);

  const begun = Date.now();
  await done(leader, 'fileCase', { caseId });
  const events = await sealed(caseId);
  const { size, root } = await shown(Number(events.at(-1)?.position) + 1);
  const took = Date.now() - begun;

  console.info(`sealed and signed after ${took} ms, ${size} entries on ${backend.engine}`);
  expect(took).toBeLessThan(10_000);
  expect(Buffer.compare(await rootOf(store, size), root)).toBe(0);
  for (const { position, entry, digest, salt, text } of events) {
    const index = Math.floor(Number(position) / 256);
    const width = Math.min(256, size - index * 256);
    const leaf = decodeEntries(await store.entries(index, width), width)[Number(position) % 256] ?? new Uint8Array();
    expect(parseEntry(leaf)).toEqual({ v: 1, id: entry, digest });
    expect(digestOf(fromBase64(String(salt)) ?? new Uint8Array(), String(text))).toBe(digest);
    const proof = await inclusionProof(store, Number(position), size);
    verifyInclusion({ index: Number(position), size, leaf: leafHash(leaf), proof, root });
  }
  expect(events.map(({ position }) => Number(position))).toEqual(
    events.map(({ position }) => Number(position)).toSorted((one, other) => one - other),
  );
});

test('what was written is under lock', async () => {
  await filedCase();
  await shown(1);
  const key = { Bucket: backend.ledgerBucketName, Key: `${LEDGER_ORIGIN}/checkpoint` };

  const { ObjectLockMode, ObjectLockRetainUntilDate, VersionId } = await client.send(new HeadObjectCommand(key));

  expect(ObjectLockMode).toBe('COMPLIANCE');
  expect(Number(ObjectLockRetainUntilDate)).toBeGreaterThan(Date.now() + 23 * 3_600_000);
  await expect(client.send(new DeleteObjectCommand({ ...key, VersionId }))).rejects.toThrow();
});

test.runIf(backend.engine === 'ministack')('a key in the engine’s KMS signs', async () => {
  const kms = new KMSClient(clientOptions(backend.endpoint));
  const { KeyMetadata } = await kms.send(
    new CreateKeyCommand({ KeySpec: 'ECC_NIST_EDWARDS25519', KeyUsage: 'SIGN_VERIFY' }),
  );
  const signer = await kmsSigner(kms, String(KeyMetadata?.KeyId), 'a');

  const note = await signNote('a line\n', [signer]);

  expect(openNote(note, [verifierKey('a', signer.publicKey)]).verified).toHaveLength(1);
});

let made = 0;
// Buckets of its own: what the contract writes is no log, and the sealer would find it in its way.
ledgerStoreContract(`a locked bucket on ${backend.engine}`, async () => {
  made += 1;
  const Bucket = `ledger-contract-${word()}-${made}`;
  await client.send(new CreateBucketCommand({ Bucket, ObjectLockEnabledForBucket: true }));
  return { store: new S3LedgerStore({ bucket: Bucket, origin: 'log.example', lockDays: 2 }, client), from: 7 };
});
