import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Arrival, ArrivalRecords } from './arrival.ts';
import { arrive, isRefused } from './arrival.ts';
import type { Transfer } from './transfer.ts';
import { Transfers } from './transfers.ts';
import { transitions } from './transitions.ts';

interface Records extends ArrivalRecords {
  readonly transfer: Transfer;
}

/** 接收: the destination's custodian takes in every item, each compared with the list, shelved and sealed. */
export function receiveTransfer({ transfer, ...records }: Records, command: Arrival, context: Context): Decision {
  const { actor, now } = context;
  const no = forbids(transitions, transfer, 'RECEIVE', actor);
  if (no !== undefined) return refused(no);
  const arrived = arrive(records, command, 'ItemReceived', context);
  if (isRefused(arrived)) return arrived;
  return accepted(
    { transfer: transfer.id },
    changed(Transfers, transfer, { type: 'TransferReceived', receivedBy: actor.id, receivedAt: now }),
    ...arrived,
  );
}
