import type { Organ } from '#domain/directory/organ/organ.ts';
import type { Holding } from '#domain/model/claim.ts';
import { stands } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, opened, refused } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { forbids } from '#domain/model/transition.ts';
import { ownWork } from '../item/forbidden.ts';
import type { Item } from '../item/item.ts';
import { Items } from '../item/items.ts';
import { sealNumber } from '../item/seal.ts';
import { transitions } from '../item/transitions.ts';
import { refuse } from '../refusals.ts';
import { MOST_TRANSFERRED } from './transfer.ts';
import { Transfers } from './transfers.ts';

export interface DispatchTransfer {
  /** As they were asked for: one may be named twice, and is read once. */
  readonly itemIds: readonly string[];
  /** Code of the organ it goes to. */
  readonly destination: string;
  readonly carrier: string;
  /** Number of the seal on the whole. */
  readonly seal: string;
}

interface Records {
  readonly items: readonly Item[];
  readonly destination: Organ | undefined;
  /** Of the seal. */
  readonly taken: readonly (Holding | undefined)[];
}

/** 移送: items leave one store for another organ's; their shelves are free at once. */
export function dispatchTransfer(records: Records, command: DispatchTransfer, context: Context): Decision {
  const { items } = records;
  const { actor, now, fresh } = context;
  const forbidding = items.flatMap((item) => {
    const refusal = forbids(transitions, item, 'DISPATCH', actor);
    return refusal === undefined
      ? []
      : [{ item, refusal: { ...refusal, path: ['itemIds', command.itemIds.indexOf(item.id)] } }];
  });
  const own = forbidding.find(({ refusal }) => refusal.code === 'OWN_WORK');
  if (own !== undefined) return ownWork(own.item, 'DISPATCH', own.refusal, actor);
  const refusals = [...forbidding.map(({ refusal }) => refusal), ...unsendable(records, command, context)];
  if (refusals.length > 0) return refused(...refusals);
  const id = fresh.id('PropertyTransfer');
  const { destination, carrier } = command;
  const leaving = items.flatMap((item) => (item.status === 'DEPOSITED' ? [item] : []));
  const origin = leaving[0]?.holder.organ ?? '';
  return accepted(
    { transfer: id },
    opened(Transfers, id, {
      type: 'TransferDispatched',
      id,
      items: items.map((item) => item.id),
      ...{ origin, destination, handling: [...new Set(items.map(({ organ }) => organ))] },
      ...{ carrier, seal: sealNumber(command.seal), dispatchedBy: actor.id, dispatchedAt: now },
    }),
    ...leaving.map((item) =>
      changed(Items, item, {
        type: 'ItemDispatched',
        from: item.holder,
        to: { holder: 'TRANSIT', transfer: id, origin, destination },
      }),
    ),
  );
}

function unsendable(
  { items, destination, taken: [ofSeal] }: Records,
  command: DispatchTransfer,
  { actor, now }: Context,
): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (items.length === 0) refusals.push(refuse('NO_ITEMS', { path: ['itemIds'] }));
  if (items.length > MOST_TRANSFERRED) {
    refusals.push(refuse('TOO_MANY_ITEMS', { path: ['itemIds'], details: { most: MOST_TRANSFERRED } }));
  }
  const stores = new Set(items.flatMap(({ holder }) => (holder.holder === 'STORE' ? [holder.store] : [])));
  if (stores.size > 1) refusals.push(refuse('TWO_STORES', { path: ['itemIds'] }));
  if (destination === undefined) {
    refusals.push(refuse('DESTINATION_UNKNOWN', { path: ['destination'], details: { code: command.destination } }));
  }
  if (command.destination === actor.organ) refusals.push(refuse('DESTINATION_IS_ORIGIN', { path: ['destination'] }));
  if (stands(ofSeal, now) || sealNumber(command.seal) === '') refusals.push(refuse('SEAL_TAKEN', { path: ['seal'] }));
  return refusals;
}
