import type { Checkpoint } from '../note/checkpoint.ts';
import type { Bundle, BundledConsistency, BundledRecord } from './bundle.ts';
import { checkCheckpoint, type Trust } from './check-checkpoint.ts';
import { checkConsistency } from './check-consistency.ts';
import { checkFiles, type GivenFile } from './check-files.ts';
import { checkRecord } from './check-record.ts';
import type { Finding } from './finding.ts';
import { found, isLie } from './finding.ts';

/** A checkpoint that the verifier has kept, and a proof that leads from the older to the newer, if they have one. */
export interface Held {
  readonly note: string;
  readonly proof?: BundledConsistency;
}

/** What lies beside a bundle when it is verified. */
export interface Beside extends Trust {
  readonly files: readonly GivenFile[];
  readonly held: readonly Held[];
}

/**
 * All that can be said of a bundle without asking whoever made it. Nothing is taken on its word: what is proven hangs on
 * the checkpoint, and the checkpoint on the keys that the verifier brings.
 */
export function verifyBundle(bundle: Bundle, beside: Beside): readonly Finding[] {
  const { findings, checkpoint } = opened(bundle, beside);
  const checked = new Map(bundle.records.map((record) => [record, checkRecord(record, checkpoint)]));
  const ofRecords = [...checked.values()].flat();
  const isProven = ofRecords.some(({ code }) => code === 'EVENTS_INCLUDED');
  return [
    found('BUNDLE_INTACT'),
    ...findings,
    ...checkRecords(bundle),
    ...ofRecords,
    ...(isProven ? [] : [found('NOTHING_PROVEN')]),
    ...beside.held.map((held) => checkHeld(checkpoint, held, bundle, beside)),
    ...checkFiles(bundle.records, beside.files, (record) => !isLie(checked.get(record) ?? [])),
  ];
}

function opened({ checkpoint, keys }: Bundle, trust: Trust) {
  if (checkpoint === undefined) return { findings: [found('NOTHING_SEALED')], checkpoint };
  return { checkpoint: undefined, ...checkCheckpoint(checkpoint, keys, trust) };
}

/** The record that was asked for comes first, and each but once: twice, it could be told in two ways. */
function checkRecords({ subject, records, beyond, more }: Bundle): readonly Finding[] {
  const ids = [...records.map(({ id }) => id), ...beyond];
  const twice = ids.filter((id, i) => ids.indexOf(id) < i);
  return [
    ...(records[0]?.id === subject ? [] : [found('SUBJECT_MISSING', { record: subject })]),
    ...twice.map((record) => found('RECORD_TWICE', { record })),
    ...records.filter(isOutOfRange).map(({ id, version }) => found('RANGE_WRONG', { record: id, version })),
    ...(beyond.length === 0 ? [] : [found('RECORDS_BEYOND', { count: beyond.length, ids: beyond.join(' ') })]),
    ...(more ? [found('RECORDS_UNLISTED')] : []),
    ...(subject.startsWith('Case_') ? [found('RELATED_UNPROVEN', { record: subject })] : []),
  ];
}

function isOutOfRange({ from, version, events }: BundledRecord): boolean {
  return events.length === 0 || from < 1 || from + events.length - 1 > version;
}

/** What somebody holds must itself be signed: else anyone could hold anything against the log. */
function checkHeld(checkpoint: Checkpoint | undefined, { note, proof }: Held, bundle: Bundle, trust: Trust): Finding {
  const held = checkCheckpoint(note, bundle.keys, { ...trust, witnesses: [] });
  if (held.checkpoint === undefined) return found('HELD_WRONG', held.findings[0]?.details);
  if (checkpoint === undefined) return found('HELD_UNUSED');
  const carried = held.checkpoint.size <= checkpoint.size ? bundle.consistency : [];
  return checkConsistency(checkpoint, held.checkpoint, [...(proof === undefined ? [] : [proof]), ...carried]);
}
