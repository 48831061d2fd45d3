import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import { beginsAs } from './content.ts';
import type { Scan } from './scan.ts';
import { isKept } from './scan.ts';
import { Scans } from './scans.ts';
import { transitions } from './transitions.ts';

/** What lies at a scan's key, read back from the store. */
export interface Lying {
  readonly versionId: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256, base64; absent if the object was not written with one. */
  readonly checksum?: string;
  readonly beginning: Uint8Array;
}

interface Records {
  readonly scan: Scan;
  /** Nothing, if nothing has arrived. */
  readonly prepared: Lying | undefined;
}

/** Keeps what has arrived if it is what was announced; saying so twice is one completion. */
export function completeScan({ scan, prepared }: Records, _command: unknown, { actor, now }: Context): Decision {
  if (isKept(scan)) return accepted({ scan: scan.id });
  const forbidden = forbids(transitions, scan, 'COMPLETE', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (prepared === undefined) return refused(refuse('SCAN_NOT_ARRIVED'));
  const refusals = differences(scan, prepared);
  if (refusals.length === 0) {
    const { versionId } = prepared;
    return accepted({ scan: scan.id }, changed(Scans, scan, { type: 'ScanKept', versionId, keptAt: now }));
  }
  // No other bytes can arrive under this announcement any more.
  const recorded = [changed(Scans, scan, { type: 'ScanDiscarded', reason: 'DIFFERS', at: now } as const)];
  return { accepted: false, refusals, recorded };
}

function differences({ size, sha256, contentType }: Scan, lying: Lying): readonly Refusal[] {
  return [
    ...(lying.size === size ? [] : [refuse('SCAN_SIZE_DIFFERS')]),
    ...(lying.checksum === sha256 ? [] : [refuse('SCAN_CHECKSUM_DIFFERS')]),
    ...(beginsAs(contentType, lying.beginning) ? [] : [refuse('SCAN_TYPE_DIFFERS')]),
  ];
}
