import { allAbove } from '#domain/directory/organ/organ.ts';
import { registerOrgan } from '#domain/directory/organ/register.ts';
import { renameOrgan } from '#domain/directory/organ/rename.ts';
import { assignPosts } from '#domain/directory/person/assign-posts.ts';
import { changeCertificate } from '#domain/directory/person/change-certificate.ts';
import type { Colleagues } from '#domain/directory/person/ending.ts';
import { colleaguesOf } from '#domain/directory/person/ending.ts';
import { grantQualification } from '#domain/directory/person/grant-qualification.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { registerPerson } from '#domain/directory/person/register.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, refused } from '#domain/model/decision.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { several } from '#domain/model/reads.ts';
import type { ProcessInput } from '#domain/process/process/process.ts';
import type { Known } from './known.ts';
import { knownOf } from './known.ts';
import type { Asked } from './plan.ts';
import { planOf } from './plan.ts';
import type { PlannedCommand } from './planned.ts';
import type { Entry } from './sheet.ts';

/** One row of a sheet that is being imported, as its process keeps it. */
export interface ImportStep {
  readonly input: ProcessInput;
  readonly entry: Entry;
}

type Records = Known & { readonly colleagues: Colleagues };

/** The part of a sheet that a step is about: one entry. */
function askedOf({ input, entry }: ImportStep): Asked {
  const sheet = input.sheet === 'ORGANS' ? 'ORGANS' : 'PERSONS';
  return { sheet, entries: [entry], reason: String(input.reason) };
}

const reads = (step: ImportStep) => {
  const { sheet, entries } = askedOf(step);
  return knownOf(sheet, entries);
};
const further = (
  { persons: [person] }: RecordsOf<ReturnType<typeof reads>>,
  _step: ImportStep,
  { now }: Pick<Context, 'now'>,
) => ({ colleagues: person === undefined ? several(Persons, []) : colleaguesOf(person, now) });

/**
 * Imports one row as one commit: planned again, since the directory may have changed since the sheet was looked at, and
 * decided by the rules of the commands it leads to, which know nothing of sheets.
 */
export const importStep: Procedure<ImportStep, ReturnType<typeof reads>, ReturnType<typeof further>> = {
  reads,
  further,
  rule: (records, step, context) => {
    const { rows, refusals } = planOf(askedOf(step), records, context);
    if (refusals.length > 0) return refused(...refusals);
    const decisions = rows.flatMap(({ commands }) =>
      commands.map((command) => decide(command, records, step, context)),
    );
    return decisions.find((decision) => !decision.accepted) ?? together(decisions);
  },
};

function decide(planned: PlannedCommand, known: Records, { entry }: ImportStep, context: Context): Decision {
  const organOf = (code: string | undefined) => known.organs.find((organ) => organ?.code === code);
  const [person] = known.persons;
  const { colleagues, certificates: taken } = known;
  if (planned.operation === 'registerPerson') {
    return registerPerson({ existing: person, organ: organOf(planned.command.organ), taken }, planned.command, context);
  }
  if (planned.operation === 'registerOrgan') {
    const { code } = planned.command;
    return registerOrgan({ existing: organOf(code), above: allAbove(code).map(organOf) }, planned.command, context);
  }
  if (planned.operation === 'renameOrgan') {
    const organ = organOf(entry.values.code);
    if (organ === undefined) throw new Error('an organ to rename was not read');
    return renameOrgan({ organ }, planned.command, context);
  }
  if (person === undefined) throw new Error('a person to change was not read');
  switch (planned.operation) {
    case 'assignPosts':
      return assignPosts(
        { person, organ: organOf(planned.command.organ), colleagues, taken },
        planned.command,
        context,
      );
    case 'grantQualification':
      return grantQualification({ person }, planned.command, context);
    case 'changeCertificate':
      return changeCertificate({ person, taken }, planned.command, context);
  }
}

/** All of what a row changes, as one decision; the store makes one change of each record's. */
function together(decisions: readonly Decision[]): Decision {
  return accepted({}, ...decisions.flatMap((decision) => (decision.accepted ? decision.changes : [])));
}
