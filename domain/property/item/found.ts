import type { InputPath, Refusal } from '#domain/model/refusal.ts';
import { refuse } from '../refusals.ts';
import type { Condition } from './condition.ts';
import type { Quantity } from './quantity.ts';
import { isAmount, plain } from './quantity.ts';

/** What a custodian found when the object was handed over. */
export interface Found {
  readonly quantity: Quantity;
  readonly condition: Condition;
  readonly remark?: string | undefined;
}

export function misstated(found: Found, path: InputPath): readonly Refusal[] {
  return isAmount(found.quantity.amount) ? [] : [refuse('QUANTITY_INVALID', { path: [...path, 'quantity', 'amount'] })];
}

/** As an event keeps it: no field without a value. */
export function asFound({ quantity, condition: { grade, note }, remark }: Found): Found {
  return {
    quantity: plain(quantity),
    condition: note === undefined ? { grade } : { grade, note },
    ...(remark === undefined ? {} : { remark }),
  };
}
