import { cancelOwed } from '#domain/deadline/deadline/meet.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { refuse } from '../refusals.ts';
import type { Timed } from './clock.ts';
import { DutyRequests } from './duty-requests.ts';
import { forbidding } from './own-work.ts';

export interface WithdrawDutyRequest {
  /** The suspect said so themselves, to whoever records it. */
  readonly inPerson: boolean;
  /** Number of the record that the suspect signed. */
  readonly signedRecord: string;
}

/**
 * Only the suspect gives the request up, in person and over their signature: whoever holds them must not be able to do
 * away with it. The lawyer whose it was is told, and that it was overdue by then stays on record.
 */
export function withdrawDutyRequest(
  { request, clock }: Timed,
  command: WithdrawDutyRequest,
  context: Context,
): Decision {
  const { now } = context;
  const forbidden = forbidding(request, 'WITHDRAW', context);
  if (forbidden !== undefined) return forbidden;
  if (!command.inPerson) return refused(refuse('NOT_WITHDRAWN_IN_PERSON', { path: ['inPerson'] }));
  const { signedRecord } = command;
  return accepted(
    { request: request.id },
    changed(DutyRequests, request, { type: 'DutyRequestWithdrawn', at: now, signedRecord }),
    ...cancelOwed(clock, now),
  );
}
