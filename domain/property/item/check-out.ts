import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused, relied } from '#domain/model/decision.ts';
import { refuse } from '../refusals.ts';
import { forbidden } from './forbidden.ts';
import type { Item } from './item.ts';
import { Items } from './items.ts';

interface Records {
  readonly item: Item;
  /** The officer who asked for it. */
  readonly officer: Person | undefined;
}

/** 出库: the custodian hands the object to the officer who asked; its shelf waits for it. */
export function checkOutItem({ item, officer }: Records, _command: unknown, { actor, now }: Context): Decision {
  const no = forbidden(item, 'CHECK_OUT', actor);
  if (no !== undefined) return no;
  if (item.status !== 'CHECK_OUT_APPROVED') throw new Error(`${item.id}: the table lets a ${item.status} item go`);
  if (item.checkOut.returnBy <= now) return refused(refuse('APPROVAL_LAPSED'));
  if (officer === undefined || officer.suspended || !officer.posts.includes('OFFICER')) {
    return refused(refuse('OFFICER_NOT_IN_SERVICE'));
  }
  return accepted(
    { item: item.id },
    relied(Persons, officer, 'standing'),
    changed(Items, item, {
      type: 'ItemCheckedOut',
      from: item.holder,
      to: { holder: 'OFFICER', officer: officer.id },
    }),
  );
}
