import { Usage } from './usage.ts';

/** How far an upload is waited for. */
export const MILESTONES = ['sent', 'sealed', 'verified'] as const;
export type Milestone = (typeof MILESTONES)[number];

export const UNTIL = { until: { type: 'string', default: 'sealed' } } as const;

/** @throws {Usage} */
export function untilOf({ until }: { readonly until: string }): Milestone {
  const found = MILESTONES.find((each) => each === until);
  if (found === undefined) throw new Usage(`--until ${until}: say ${MILESTONES.join(', ')}`);
  return found;
}
