import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import { attached, attachments, unattachable } from '../scan/attach.ts';
import type { Scan } from '../scan/scan.ts';
import type { Entrustment } from './entrustment.ts';
import { Entrustments } from './entrustments.ts';
import { transitions } from './transitions.ts';

interface Records {
  readonly entrustment: Entrustment;
  readonly scans: readonly Scan[];
}

/** Adds scans to papers that are being looked at. The papers change too, so that nobody verifies what they have not seen. */
export function attachScans({ entrustment, scans }: Records, _command: unknown, { actor, now }: Context): Decision {
  const forbidden = forbids(transitions, entrustment, 'ATTACH_SCANS', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const { id, lawyer } = entrustment;
  const refusals = unattachable(scans, { lawyer, attached: entrustment.scans?.length ?? 0 });
  if (refusals.length > 0) return refused(...refusals);
  return accepted(
    { entrustment: id },
    changed(Entrustments, entrustment, ...attached(scans)),
    ...attachments(scans, { entrustment: id, attachedAt: now }),
  );
}
