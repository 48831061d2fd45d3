import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { RefusalGround, Transfer } from './transfer.ts';
import { Transfers } from './transfers.ts';
import { transitions } from './transitions.ts';

export interface RefuseTransfer {
  readonly ground: RefusalGround;
  readonly reason: string;
}

/** 拒收: what came is not taken; the items stay under way until the origin takes them back. */
export function refuseTransfer(
  { transfer }: { transfer: Transfer },
  { ground, reason }: RefuseTransfer,
  { actor, now }: Context,
): Decision {
  const no = forbids(transitions, transfer, 'REFUSE', actor);
  if (no !== undefined) return refused(no);
  return accepted(
    { transfer: transfer.id },
    changed(Transfers, transfer, { type: 'TransferRefused', refusedBy: actor.id, refusedAt: now, ground, reason }),
  );
}
