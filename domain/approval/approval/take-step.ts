import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import { kindOfApproval } from '../kinds.ts';
import type { Approval, Taken } from './approval.ts';
import { nextStep } from './approval.ts';
import { Approvals } from './approvals.ts';
import { handOf, lapse, undecidable } from './deciding.ts';

export interface TakeStep {
  readonly opinion?: string | undefined;
}

interface Records {
  readonly approval: Approval;
}

/** Reviews or approves, whichever step is next. The last step grants what was proposed; its effect follows from the event. */
export function takeStep({ approval }: Records, { opinion }: TakeStep, context: Context): Decision {
  const no = undecidable(approval, 'TAKE_STEP', context);
  if (no !== undefined) return no;
  const { actor, now } = context;
  const step = nextStep(approval);
  if (step === undefined) throw new Error(`${approval.id} is open and waits for no step`);
  const { kind, subject, proposal, taken } = approval;
  const own: Taken = { step: step.step, ...handOf(actor), at: now, ...(opinion === undefined ? {} : { opinion }) };
  const last = taken.length + 1 === kindOfApproval(kind).steps.length;
  return accepted(
    { approval: approval.id },
    changed(
      Approvals,
      approval,
      last
        ? { type: 'ApprovalGranted', kind, subject, proposal, ...own }
        : { type: 'ApprovalStepTaken', ...own, lapsesAt: lapse(kind, now) },
    ),
  );
}
