import type { Change } from '#domain/model/decision.ts';
import { changed } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { refuse } from '../refusals.ts';
import type { Attachment, Scan } from './scan.ts';
import { Scans } from './scans.ts';

/** How many scans one command attaches: each is a record of its own in the one transaction. */
export const MOST_AT_ONCE = 10;

/** How many scans papers have in all, with those added on appeal. */
export const MOST_ATTACHED = 20;

/** Why these scans cannot be added to a lawyer's papers that have so many already; nothing if they can. */
export function unattachable(
  scans: readonly Scan[],
  { lawyer, attached = 0 }: { readonly lawyer: string; readonly attached?: number },
): readonly Refusal[] {
  if (scans.length > MOST_AT_ONCE) return [tooMany(MOST_AT_ONCE)];
  if (scans.length + attached > MOST_ATTACHED) return [tooMany(MOST_ATTACHED)];
  return scans.flatMap((scan, i): readonly Refusal[] => {
    const path = ['scans', i];
    if (scan.lawyer !== lawyer) return [refuse('SCAN_OF_ANOTHER_LAWYER', { path })];
    return scan.status === 'KEPT' ? [] : [refuse('SCAN_NOT_FREE', { path })];
  });
}

/** What attaching does to the papers. */
export function attached(scans: readonly Scan[]) {
  return scans.length === 0 ? [] : [{ type: 'ScansAttached', scans: scans.map(({ id }) => id) } as const];
}

/** What attaching does to the scans, in the same transaction. */
export function attachments(scans: readonly Scan[], attachment: Attachment): readonly Change[] {
  return scans.map((scan) => changed(Scans, scan, { type: 'ScanAttached', ...attachment }));
}

function tooMany(most: number): Refusal {
  return refuse('TOO_MANY_ATTACHED', { path: ['scans'], details: { most } });
}
