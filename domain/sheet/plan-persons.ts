import type { Organ } from '#domain/directory/organ/organ.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { personId } from '#domain/directory/person/person.ts';
import { serves, unfit, unopened } from '#domain/directory/person/serving.ts';
import { refuse as refuseEntry } from '#domain/directory/refusals.ts';
import type { Id } from '#domain/model/id.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { at } from './entries.ts';
import { personChanges } from './person-changes.ts';
import type { PersonEntry } from './person-entry.ts';
import { personEntry } from './person-entry.ts';
import type { Plan, PlannedRow } from './planned.ts';
import { changing } from './planned.ts';
import { refuse } from './refusals.ts';
import type { Entry } from './sheet.ts';

/** What a sheet of people is held against. */
export interface Against {
  readonly persons: ReadonlyMap<string, Person>;
  readonly organs: ReadonlyMap<string, Organ>;
  /** Who has the certificates' numbers. */
  readonly certificates: ReadonlyMap<string, Id | undefined>;
  /** Who imports: their own row may change nothing. */
  readonly importer: Id<'Person'>;
  readonly today: LocalDate;
  readonly reason: string;
}

/** The commands that make the directory say of these people what a sheet says. Nobody is taken out by being left out. */
export function planPersons(entries: readonly Entry[], against: Against): Plan {
  const refusals: Refusal[] = [];
  const seen = new Set<string>();
  const certified = new Set<string>();
  const rows = entries.flatMap((entry): PlannedRow[] => {
    const row = personEntry(entry, refusals);
    if (row === undefined) return [];
    if (seen.has(row.subject)) refusals.push(refuse('ENTRY_TWICE', at(row.line, 'subject')));
    seen.add(row.subject);
    const person = against.persons.get(row.subject);
    refusals.push(...misplaced(row, person, against));
    const number = row.certificate?.number;
    if (number !== undefined && certified.has(number)) {
      refusals.push(refuse('ENTRY_TWICE', at(row.line, 'certificateNumber')));
    }
    if (number !== undefined) certified.add(number);
    const planned =
      person === undefined ? registering(entry, row) : changing(entry, personChanges(row, person, against, refusals));
    if (personId(row.subject) === against.importer && planned.commands.length > 0) {
      refusals.push(refuseEntry('OWN_GRANT', at(row.line, 'subject')));
    }
    return [planned];
  });
  return { rows, refusals: firstOfEach(refusals) };
}

/** A cell is told one thing that is wrong with it; what follows from that is not told again. */
function firstOfEach(refusals: readonly Refusal[]): readonly Refusal[] {
  const cells = refusals.map(({ path }) => path.join(' '));
  return refusals.filter((_, i) => cells.indexOf(cells[i] ?? '') === i);
}

/** What keeps a row's person from its posts, at the cells that say so. */
function misplaced(
  row: PersonEntry,
  person: Person | undefined,
  { organs, certificates }: Against,
): readonly Refusal[] {
  const { line, posts, organ } = row;
  const code = organ ?? person?.organ;
  const moves = organ !== undefined && organ !== person?.organ;
  const column: Readonly<Record<string, string>> = { certificate: 'certificateNumber' };
  const holder = certificates.get(row.certificate?.number ?? '');
  return [
    ...(holder === undefined || holder === personId(row.subject)
      ? []
      : [refuseEntry('CERTIFICATE_TAKEN', { path: ['certificate'] })]),
    ...unfit(posts, code, {
      certificate: row.certificate ?? person?.certificate,
      firm: row.firm ?? person?.firm,
    }),
    ...(moves && (person === undefined || serves(posts)) ? unopened(organ, organs.get(organ)) : []),
  ].map((refusal) => {
    const name = String(refusal.path[0]);
    return { ...refusal, ...at(line, column[name] ?? name) };
  });
}

function registering(entry: Entry, { line: _, ...command }: PersonEntry): PlannedRow {
  return { entry, becomes: 'registered', commands: [{ operation: 'registerPerson', command }] };
}
