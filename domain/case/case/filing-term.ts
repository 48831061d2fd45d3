import { deadlineId } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import type { TermCode } from '#domain/deadline/terms.ts';
import { internal } from '#domain/model/reads.ts';
import type { Case } from './case.ts';

/** The term in which it must be decided whether to file. */
export function filingTerm({
  kind,
  publicSecurity,
  complexity,
}: Pick<Case, 'kind' | 'publicSecurity' | 'complexity'>): TermCode {
  if (kind === 'CRIMINAL') return complexity === 'COMPLEX' ? 'FILING_CRIMINAL_FACTS_TO_VERIFY' : 'FILING_CRIMINAL';
  if (publicSecurity) return 'FILING_PUBLIC_SECURITY';
  return complexity === 'COMPLEX' ? 'FILING_ADMINISTRATIVE_COMPLEX' : 'FILING_ADMINISTRATIVE';
}

/** What deciding on a case reads beside it: the term that the decision meets. */
export const deciding = ({ theCase }: { readonly theCase: Case }) => ({
  filing: internal(Deadlines, deadlineId(theCase.id, filingTerm(theCase))),
});
