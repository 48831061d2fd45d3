import { createHash } from 'node:crypto';
import { seededBytes } from '#scripts/demo/bytes.ts';
import { eventItem } from '#store/event.ts';
import { toBase64 } from '#store/ledger/base64.ts';
import type { BundleContent, BundledRecord } from '#store/ledger/bundle/bundle.ts';
import { FORMAT, VERSION } from '#store/ledger/bundle/bundle.ts';
import { continued, proven } from '#store/ledger/bundle/prove.ts';
import type { Stored } from '#store/ledger/bundle/stretch.ts';
import { entryBytes } from '#store/ledger/entry.ts';
import { TreeReader } from '#store/ledger/merkle/tree-reader.ts';
import { formatCheckpoint } from '#store/ledger/note/checkpoint.ts';
import { signNote } from '#store/ledger/note/sign-note.ts';
import { formatVerifierKey, verifierKey } from '#store/ledger/note/verifier-key.ts';
import { aSigner } from './a-signer.ts';
import { MemoryLog } from './memory-log.ts';
import { someEntries } from './some-entries.ts';

export const ORIGIN = 'ledger.example/339901';
/** The file that the bundle's evidence is about. */
export const FILE = Buffer.from(seededBytes('evidence', 2_000));
export const FILE_HASH = createHash('sha256').update(FILE).digest('base64');

const CASE = 'Case_01';
const EVIDENCE = 'Evidence_01';

interface Making {
  /** Entries of others before, between and after. */
  readonly others?: number;
  /** How many of the evidence's last events are not sealed. */
  readonly unsealed?: number;
  /** Size of a log that the bundle proves to continue. */
  readonly consistentWith?: number;
  readonly signer?: ReturnType<typeof aSigner>;
}

/** A case with one piece of evidence, sealed among other people's events, and what proves it. */
export async function aBundle({ others = 40, unsealed = 0, consistentWith, signer = aSigner(ORIGIN) }: Making = {}) {
  const log = new MemoryLog();
  const notes = new Map<number, string>();
  const grow = async (entries: readonly Uint8Array[]) => {
    log.grow(entries);
    const text = formatCheckpoint({ origin: ORIGIN, size: log.size, root: log.root(), extensions: [] });
    notes.set(log.size, await signNote(text, [signer]));
  };
  const seal = async (event: Stored): Promise<Stored> => {
    const position = log.size;
    await grow([entryBytes({ id: String(event.entry), digest: digestOf(event) })]);
    await grow(someEntries(3, `after ${position}`));
    return { ...event, position };
  };
  await grow(someEntries(others));
  const ofCase = await inOrder(eventsOf(CASE, caseEvents), seal);
  const all = eventsOf(EVIDENCE, evidenceEvents);
  const sealed = await inOrder(all.slice(0, all.length - unsealed), seal);
  const checkpoint = notes.get(log.size) ?? '';
  const key = verifierKey(signer.name, signer.publicKey);
  const content: BundleContent = {
    ...{ format: FORMAT, version: VERSION, subject: CASE, disclosure: 'CustodyDisclosure_01', checkpoint },
    keys: [formatVerifierKey(key)],
    records: [
      await recordOf(CASE, ofCase, log),
      await recordOf(EVIDENCE, [...sealed, ...all.slice(all.length - unsealed)], log),
    ],
    beyond: [],
    more: false,
    consistency: consistentWith === undefined ? [] : await continued(log, consistentWith, log.size),
  };
  return { content, log, key, notes, signer };
}

async function recordOf(id: BundledRecord['id'], events: readonly Stored[], log: MemoryLog): Promise<BundledRecord> {
  const tree = new TreeReader(log, log.size);
  const bundled = await Promise.all(events.map((event) => proven(event, tree, log.size)));
  return { id, from: 1, version: events.length, events: bundled };
}

async function inOrder(events: readonly Stored[], seal: (event: Stored) => Promise<Stored>): Promise<Stored[]> {
  const done: Stored[] = [];
  for (const event of events) done.push(await seal(event));
  return done;
}

function eventsOf(id: BundledRecord['id'], happened: readonly { readonly type: string }[]): readonly Stored[] {
  return happened.map((event, i) => {
    const sequence = i + 1;
    const chance = seededBytes(`${id}.${sequence}`, 48);
    const { text, salt, entry } = eventItem(
      {
        ...{ v: 1, id: `${id}.${sequence}`, aggregate: id, sequence, at: `2026-11-23T01:0${i}:00.000Z` },
        ...{ by: 'Person_wang.officer', operation: 'completeUpload', event },
      },
      { salt: chance.subarray(0, 32), entry: chance.subarray(32) },
    );
    return { text: String(text), salt: String(salt), entry: String(entry) };
  });
}

function digestOf({ text, salt }: Stored): string {
  return toBase64(createHash('sha256').update(Buffer.from(salt, 'base64')).update(text).digest());
}

const caseEvents = [
  { type: 'CaseAccepted', number: 'A3399015100002026110001', suspectedOffence: '盗窃', organ: '339901510000' },
  { type: 'CaseFiled', by: 'Person_zhao.leader', at: '2026-11-23T01:01:00.000Z' },
];
const evidenceEvents = [
  {
    type: 'UploadBegun',
    caseId: CASE,
    name: '执法记录仪 <b>一号</b>.mp4',
    contentType: 'video/mp4',
    size: FILE.length,
  },
  { type: 'UploadCompleted', sha256: FILE_HASH, completedAt: '2026-11-23T01:01:00.000Z' },
  { type: 'EvidenceSealed', kept: { versionId: 'v1', size: FILE.length }, at: '2026-11-23T01:02:00.000Z' },
  { type: 'DownloadRequested', versionId: 'v1', reason: '阅卷' },
];
