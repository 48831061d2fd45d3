import type { TermCode } from '#domain/deadline/terms.ts';
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
