import { catalogue as ofApproval } from '#domain/approval/refusals.ts';
import { catalogue as ofCase } from '#domain/case/refusals.ts';
import { catalogue as ofDeadline } from '#domain/deadline/refusals.ts';
import { catalogue as ofDirectory } from '#domain/directory/refusals.ts';
import { catalogue as ofDisclosure } from '#domain/disclosure/refusals.ts';
import { catalogue as ofEvidence } from '#domain/evidence/refusals.ts';
import { catalogue as ofIntake } from '#domain/intake/refusals.ts';
import type { CatalogueEntry } from '#domain/model/refusal.ts';
import { catalogue as ofTransitions } from '#domain/model/transition.ts';
import { catalogue as ofNotification } from '#domain/notification/refusals.ts';
import { catalogue as ofProcess } from '#domain/process/refusals.ts';
import { catalogue as ofProperty } from '#domain/property/refusals.ts';
import { catalogue as ofSheet } from '#domain/sheet/refusals.ts';
import { catalogue as ofVisit } from '#domain/visit/refusals.ts';
import { catalogue as ofCommit } from '#store/commit.ts';

/** Each subject's codes; `every` are those that any command of any subject may meet. */
export const catalogues = {
  every: { ...ofTransitions, ...ofCommit },
  directory: ofDirectory,
  sheet: ofSheet,
  approval: ofApproval,
  deadline: ofDeadline,
  notification: ofNotification,
  process: ofProcess,
  intake: ofIntake,
  case: ofCase,
  property: ofProperty,
  visit: ofVisit,
  evidence: ofEvidence,
  disclosure: ofDisclosure,
} as const;

export type RefusalSubject = keyof typeof catalogues;
type CodesOf<Subject extends RefusalSubject> = keyof (typeof catalogues)[Subject] & string;
export type RefusalCode = { readonly [Subject in RefusalSubject]: CodesOf<Subject> }[RefusalSubject];

export interface CataloguedRefusal extends CatalogueEntry {
  readonly code: RefusalCode;
  /** The subjects that refuse with it; they all say the same. */
  readonly subjects: readonly RefusalSubject[];
}

/** Every refusal that the API may answer with, by its code; a code means the same wherever it is met. */
export const refusalCatalogue: ReadonlyMap<string, CataloguedRefusal> = joined();

function joined(): Map<string, CataloguedRefusal> {
  const all = new Map<string, CataloguedRefusal>();
  for (const [subject, entries] of Object.entries(catalogues) as [
    RefusalSubject,
    Record<RefusalCode, CatalogueEntry>,
  ][]) {
    for (const [code, entry] of Object.entries(entries) as [RefusalCode, CatalogueEntry][]) {
      all.set(code, { ...entry, code, subjects: [...(all.get(code)?.subjects ?? []), subject] });
    }
  }
  return all;
}
