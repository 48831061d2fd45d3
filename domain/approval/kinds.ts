import type { Qualification, Role } from '#domain/model/actor.ts';

/** Whose decision a step is: of the organ that proposes, or of the one next above it. */
export type Level = 'SAME' | 'NEXT_ABOVE';

export interface Step {
  readonly step: 'REVIEW' | 'APPROVE';
  readonly roles: readonly Role[];
  readonly level: Level;
  readonly qualification?: Qualification;
}

/** A kind of decision that more than one person makes. */
export interface ApprovalKind {
  /** In order; the last one grants it. */
  readonly steps: readonly Step[];
  readonly article: string;
  /** How long it may lie at one step before it lapses. Days. */
  readonly lapsesAfter: number;
}

const review = { step: 'REVIEW', roles: ['LEADER'], level: 'SAME' } as const;
const approve = { step: 'APPROVE', roles: ['LEADER'], level: 'SAME' } as const;
const approveAbove = { step: 'APPROVE', roles: ['LEADER'], level: 'NEXT_ABOVE' } as const;

/** The kinds of decision, as data. Whoever brings a new one adds a row here and its effect in functions/react. */
export const KINDS = {
  /** A term made longer by a leader of the organ that handles the matter. */
  DEADLINE_EXTENSION: { steps: [approve], article: 'CPL 156, CPR 148', lapsesAfter: 7 },
  /** A public-security case that takes longer than 30 days: the organ next above decides. */
  DEADLINE_EXTENSION_NEXT_ABOVE: { steps: [review, approveAbove], article: 'PSAPL 118', lapsesAfter: 7 },
  /** Property that nobody may get back: two approvals. */
  PROPERTY_DISPOSAL: {
    steps: [review, { ...approveAbove, qualification: 'INTERMEDIATE' }],
    article: '21号',
    lapsesAfter: 30,
  },
  /** The legal holds of a case that has ended: its officer in charge proposes, a leader answers for it. */
  EVIDENCE_HOLD_RELEASE: { steps: [approve], article: '法发〔2016〕22号 5', lapsesAfter: 30 },
} as const satisfies Readonly<Record<string, ApprovalKind>>;

export type ApprovalKindCode = keyof typeof KINDS;

export function kindOfApproval(code: ApprovalKindCode): ApprovalKind {
  return KINDS[code];
}
