import type { Kept } from '#client/evidence/index.ts';
import { labelOf } from '#client/labels/index.ts';
import { amount } from './amount.ts';

type Language = 'zh-CN' | 'en';

/** How evidence is kept, what reading it again came to, and in what it is not what was declared. */
export function lockOf(kept: Kept, language: Language): readonly string[] {
  const { object, differences } = kept;
  const hold = object?.legalHold ? ', under legal hold' : '';
  return [
    ...(object === null ? [] : [`locked until ${object.retainUntil.slice(0, 10)}${hold}, version ${object.versionId}`]),
    ...readingOf(kept, language),
    ...differences.map((each) => `not as declared: ${labelOf('EvidenceDifference', each, language)} (${each})`),
  ];
}

function readingOf({ verification, verifiedAt }: Kept, language: Language): readonly string[] {
  const verified = verifiedAt === null ? [] : [`every byte read again and right, ${verifiedAt}`];
  if (verification === null || verification.status === 'MATCHED') return verified;
  const { status, checkedBytes, size } = verification;
  const far = status === 'RUNNING' ? `: ${amount(checkedBytes)} of ${amount(size)}` : '';
  return [...verified, `verification: ${labelOf('VerificationStatus', status, language)} (${status})${far}`];
}
