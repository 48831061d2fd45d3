import type { Person } from '#domain/directory/person/person.ts';
import { firmOf } from '#domain/directory/person/person.ts';
import type { Holding } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import { holdings } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { actsFor } from '../entrustment/acts-for.ts';
import { refuse } from '../refusals.ts';
import { isTaken, LARGEST_SCAN } from './content.ts';
import { MOST_OPEN, placesOf } from './holds.ts';
import type { ScanKind } from './scan.ts';
import { Scans } from './scans.ts';

export interface BeginScan {
  readonly kind: ScanKind;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** Base64. */
  readonly sha256: string;
}

interface Records {
  /** Whose papers they are: the caller, or whom the caller's firm sends them for. */
  readonly lawyer: Person | undefined;
  readonly places: readonly (Holding | undefined)[];
}

/** What beginning needs beside the lawyer: of one who is not there no place is read. */
export function beginning({ lawyer }: Pick<Records, 'lawyer'>) {
  return { places: holdings(lawyer === undefined ? [] : placesOf(lawyer.id)) };
}

/** Announces a scan. Nothing but these very bytes can arrive then: the address to send them to is bound to all of it. */
export function beginScan({ lawyer, places }: Records, command: BeginScan, { actor, now, fresh }: Context): Decision {
  const firm = lawyer && firmOf(lawyer);
  // Says the same of a lawyer of another firm and of one that does not exist.
  if (lawyer === undefined || firm === undefined || !actsFor(actor, lawyer)) {
    return refused(refuse('LAWYER_NOT_OF_FIRM', { path: ['lawyerId'] }));
  }
  const place = places.indexOf(undefined) + 1;
  const refusals = [
    ...malformed(command),
    ...(lawyer.suspended ? [refuse('LAWYER_SUSPENDED')] : []),
    ...(place === 0 ? [refuse('TOO_MANY_SCANS', { details: { most: MOST_OPEN } })] : []),
  ];
  if (refusals.length > 0) return refused(...refusals);
  const { kind, contentType, size, sha256 } = command;
  const id = fresh.id('Scan');
  const announced = { id, kind, contentType, size, sha256, lawyer: lawyer.id, firm, place, announcedAt: now };
  return accepted({ scan: id }, opened(Scans, id, { type: 'ScanAnnounced', ...announced }));
}

function malformed({ contentType, size }: BeginScan): Refusal[] {
  const sized = Number.isSafeInteger(size) && size >= 1 && size <= LARGEST_SCAN;
  return [
    ...(isTaken(contentType) ? [] : [refuse('SCAN_TYPE_NOT_TAKEN', { path: ['contentType'] })]),
    ...(sized ? [] : [refuse('SCAN_SIZE_OUT_OF_RANGE', { path: ['size'] })]),
  ];
}
