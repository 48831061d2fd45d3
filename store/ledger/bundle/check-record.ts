import { digestOf } from '../../event.ts';
import { fromBase64 } from '../base64.ts';
import { entryBytes } from '../entry.ts';
import { LedgerError } from '../ledger-error.ts';
import { leafHash } from '../merkle/hash.ts';
import { verifyInclusion } from '../merkle/verify-inclusion.ts';
import type { BundledEvent, BundledRecord } from './bundle.ts';
import { eventOf } from './event-of.ts';
import type { Finding } from './finding.ts';
import { found, isLie } from './finding.ts';
import { proofOf } from './hashes.ts';

const SALT_BYTES = 32;

/** The log as a checkpoint has it whose signature has been looked at. */
export interface Tree {
  readonly size: number;
  readonly root: Uint8Array;
}

/** One record: each event is what and where it says, they follow each other, and the log has them in their order. */
export function checkRecord(record: BundledRecord, tree: Tree | undefined): readonly Finding[] {
  const { id, from, version, events } = record;
  const to = from + events.length - 1;
  const each = events.flatMap((event, i) => checkEvent(event, record, from + i, tree));
  const checked = [...each, ...checkOrder(record)];
  const count = events.filter(({ sealed }) => sealed !== undefined).length;
  if (events.length === 0 || isLie(checked)) return checked;
  const last = from + events.findLastIndex(({ sealed }) => sealed !== undefined);
  return [
    ...checked,
    ...(count === 0 ? [] : [found('EVENTS_INCLUDED', { record: id, from, to, count })]),
    ...(from === 1 && count > 0 && count === last ? [found('HISTORY_WHOLE', { record: id, to: last })] : []),
    ...(from === 1 && to === version ? [] : [found('HISTORY_PART', { record: id, from, to, version })]),
    found('LATER_UNPROVEN', { record: id, to, version }),
  ];
}

function checkEvent(event: BundledEvent, { id }: BundledRecord, sequence: number, tree: Tree | undefined): Finding[] {
  const recorded = eventOf(event);
  const salt = fromBase64(event.salt);
  if (recorded === undefined || salt?.length !== SALT_BYTES)
    return [found('EVENT_MALFORMED', { record: id, sequence })];
  const name = `${id}.${sequence}`;
  if (recorded.aggregate !== id || recorded.sequence !== sequence || recorded.id !== name)
    return [found('EVENT_MISPLACED', { record: id, sequence, event: recorded.id })];
  const { sealed } = event;
  if (sealed === undefined) return [found('EVENT_UNSEALED', { event: name })];
  try {
    if (tree === undefined) return [found('INCLUSION_WRONG', { event: name, position: sealed.position })];
    const leaf = leafHash(entryBytes({ id: sealed.entry, digest: digestOf(salt, event.text) }));
    verifyInclusion({ index: sealed.position, ...tree, leaf, proof: proofOf(sealed.proof) });
    return [];
  } catch (failure) {
    if (!(failure instanceof LedgerError)) throw failure;
    return [found('INCLUSION_WRONG', { event: name, position: sealed.position })];
  }
}

/**
 * The sealer keeps the order of a record's events: whoever swapped two would have to swap their positions too, and only
 * the first (from before there was a ledger) and the last (not sealed yet) can be without one.
 */
function checkOrder({ id, from, events }: BundledRecord): readonly Finding[] {
  const isSealed = ({ sealed }: BundledEvent) => sealed !== undefined;
  const [first, end] = [events.findIndex(isSealed), events.findLastIndex(isSealed)];
  let last = -1;
  return events.flatMap(({ sealed }, i) => {
    if (sealed === undefined)
      return i > first && i < end ? [found('EVENT_SKIPPED', { event: `${id}.${from + i}` })] : [];
    const isLater = sealed.position > last;
    last = sealed.position;
    return isLater ? [] : [found('ORDER_WRONG', { event: `${id}.${from + i}` })];
  });
}
