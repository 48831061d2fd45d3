import type { Context } from '#domain/model/decision.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import type { Known } from './known.ts';
import { numbersOf, subjectOf } from './known.ts';
import { planOrgans } from './plan-organs.ts';
import { planPersons } from './plan-persons.ts';
import type { Plan } from './planned.ts';
import type { Entry, SheetName } from './sheet.ts';

/** Rows of a sheet, and why the directory changes. */
export interface Asked {
  readonly sheet: SheetName;
  readonly entries: readonly Entry[];
  /** For the record of every entry. */
  readonly reason: string;
}

/** What rows come to: the commands, or everything that is wrong with them. */
export function planOf({ sheet, entries, reason }: Asked, known: Known, { actor, now }: Context): Plan {
  const organs = new Map(known.organs.flatMap((organ) => (organ === undefined ? [] : [[organ.code, organ]])));
  if (sheet === 'ORGANS') return planOrgans(entries, organs, reason);
  const persons = new Map(
    known.persons.flatMap((person) => (person === undefined ? [] : [[subjectOf(person), person]])),
  );
  const certificates = new Map(numbersOf(entries).map((number, i) => [number, known.certificates[i]?.owner]));
  return planPersons(entries, { persons, organs, certificates, importer: actor.id, today: shanghaiDay(now), reason });
}
