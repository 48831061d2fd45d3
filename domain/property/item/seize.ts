import type { Case } from '#domain/case/case/case.ts';
import { isSeizable } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import { due } from '#domain/deadline/counting.ts';
import { TERMS } from '#domain/deadline/terms.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused, relied } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import type { Condition } from './condition.ts';
import { Items } from './items.ts';
import type { Quantity } from './quantity.ts';
import { isAmount, isZero, plain } from './quantity.ts';

/**
 * One transaction holds 100 writes. Four are the command's record and what it relies on: the standing of both
 * officers, the case's gate. Each item takes four: state, event, and its rows in two lists.
 */
export const MOST_SEIZED = 24;

export interface SeizedItem {
  readonly name: string;
  readonly description?: string | undefined;
  readonly quantity: Quantity;
  readonly condition: Condition;
}

export interface SeizeItems {
  /** Whoever had the items (持有人). */
  readonly seizedFrom: string;
  readonly attestingWitness: string;
  readonly place: string;
  readonly at: Instant;
  readonly items: readonly SeizedItem[];
}

interface Records {
  readonly theCase: Case;
  /** The second officer. */
  readonly second: Person | undefined;
}

export function seizeItems({ theCase, second }: Records, command: SeizeItems, context: Context): Decision {
  const { actor, now, fresh } = context;
  const refusals = [...tooEarly(theCase, command.at, now), ...unlistable(command)];
  if (!isSeizable(theCase)) refusals.push(refuse('NOT_SEIZABLE', { path: ['caseId'] }));
  const fit = second !== undefined && second.id !== actor.id && second.posts.includes('OFFICER') && !second.suspended;
  if (!fit) refusals.push(refuse('SECOND_OFFICER_NEEDED', { path: ['secondOfficerId'] }));
  if (!fit || refusals.length > 0) return refused(...refusals);
  const { seizedFrom, attestingWitness, place, at } = command;
  const list = fresh.id('SeizureList');
  const officers = [actor.id, second.id] as const;
  const handlers = [...new Set([...officers, theCase.officerInCharge])];
  const seized = command.items.map((item, i) => ({ id: fresh.id('PropertyItem'), serial: i + 1, ...listed(item) }));
  return accepted(
    { items: seized.map(({ id }) => id) },
    relied(Cases, theCase, 'seizable'),
    relied(Persons, second, 'standing'),
    ...seized.map((item) =>
      opened(Items, item.id, {
        type: 'ItemSeized',
        ...item,
        ...{
          list,
          officers,
          handlers,
          attestingWitness,
          place,
          seizedAt: at,
          depositBy: due(TERMS.PROPERTY_DEPOSIT, at, CHINESE_CALENDAR).dueAt,
        },
        ...{ caseId: theCase.id, caseNumber: theCase.number, organ: theCase.organ },
        from: { holder: 'POSSESSOR', name: seizedFrom },
        to: { holder: 'OFFICER', officer: actor.id },
      }),
    ),
  );
}

/** Filing is what makes seizing lawful, so seizing it first and filing afterwards does not help. */
function tooEarly(theCase: Case, at: Instant, now: Instant): Refusal[] {
  const lawfulFrom = theCase.kind === 'CRIMINAL' && theCase.status === 'FILED' ? theCase.filedAt : theCase.acceptedAt;
  if (at > now) return [refuse('SEIZED_IN_FUTURE', { path: ['at'] })];
  return at < lawfulFrom ? [refuse('SEIZED_TOO_EARLY', { path: ['at'] })] : [];
}

function unlistable({ items }: SeizeItems): Refusal[] {
  if (items.length === 0) return [refuse('NO_ITEMS', { path: ['items'] })];
  if (items.length > MOST_SEIZED) {
    return [refuse('TOO_MANY_ITEMS', { path: ['items'], details: { most: MOST_SEIZED } })];
  }
  return items.flatMap(({ quantity }, i) =>
    isAmount(quantity.amount) && !isZero(quantity)
      ? []
      : [refuse('QUANTITY_INVALID', { path: ['items', i, 'quantity', 'amount'] })],
  );
}

function listed({ name, description, quantity, condition: { grade, note } }: SeizedItem) {
  return {
    name,
    ...(description === undefined ? {} : { description }),
    quantity: plain(quantity),
    condition: note === undefined ? { grade } : { grade, note },
  };
}
