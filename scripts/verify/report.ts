import type { Finding, Verdict } from '#store/ledger/bundle/finding.ts';
import { saying, verdictOf } from '#store/ledger/bundle/finding.ts';

const SIGNS: Readonly<Record<Verdict, string>> = {
  VERIFIED: '✓ verified    ',
  UNVERIFIED: '? not verified',
  LIE: '✗ NOT TRUE    ',
};

/** What was found, a line each in both languages; lies last, where they are seen. */
export function report(findings: readonly Finding[]): string {
  const order: readonly Verdict[] = ['VERIFIED', 'UNVERIFIED', 'LIE'];
  const sorted = order.flatMap((verdict) => findings.filter((finding) => verdictOf(finding) === verdict));
  return sorted.map(line).join('\n');
}

function line(finding: Finding): string {
  const sign = SIGNS[verdictOf(finding)];
  return `${sign} ${saying(finding, 'en')}  [${finding.code}]\n                 ${saying(finding, 'zh')}`;
}
