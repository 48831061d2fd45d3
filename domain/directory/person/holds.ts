import type { Fact } from '#domain/model/aggregate.ts';
import type { Claim } from '#domain/model/claim.ts';
import type { Listing } from '#domain/model/listing.ts';
import { certificateNumber } from './certificate.ts';
import { firmName } from './firm.ts';
import type { Person } from './person.ts';
import { standingOf } from './person.ts';

/** That of a number recorded before numbers were claimed is not there. */
export function claims({ certificate }: Person): readonly Claim[] {
  return certificate?.exclusive ? [certificateNumber(certificate)] : [];
}

export function lists({ id, organ, posts, certificate }: Person): readonly Listing[] {
  const firm = certificate?.exclusive && posts.includes('LAWYER') ? certificate.firm : undefined;
  const ofFirm = firm === undefined ? [] : [{ list: 'lawyersOfFirm', key: firmName(firm), sort: id }];
  if (organ === undefined) return ofFirm;
  return [
    ...ofFirm,
    { list: 'personsOfOrgan', key: organ, sort: id },
    ...posts.map((post) => ({ list: 'personsOfPost', key: `${organ}-${post}`, sort: id })),
  ];
}

/** Everything a person does stands on their standing, so it is a gate: their own commands do not contend for it. */
export function facts(person: Person): Readonly<Record<string, Fact>> {
  return { standing: standingOf(person) };
}
