import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { ConditionFailed, Throttled, TransactionConflict, Unanswered } from './failures.ts';

const THROTTLES = new Set([
  'ProvisionedThroughputExceededException',
  'ProvisionedThroughputExceeded',
  'RequestLimitExceeded',
  'ThrottlingException',
  'ThrottlingError',
]);
const CONFLICTS = new Set(['TransactionConflict', 'TransactionConflictException', 'TransactionInProgressException']);

/** Waits for DynamoDB's answer and names its failures by what the caller can do about them. */
export async function answerOf<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    throw failureOf(error);
  }
}

/** @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html */
export function failureOf(error: unknown): unknown {
  if (error instanceof TransactionCanceledException) return cancellation(error);
  if (!(error instanceof Error)) return error;
  if (CONFLICTS.has(error.name)) return new TransactionConflict(error.message);
  if (THROTTLES.has(error.name)) return new Throttled(error.message);
  const { $metadata } = error as { $metadata?: { httpStatusCode?: number } };
  // Without metadata it was never sent. Sent but without a status, the connection broke or timed out, and nobody
  // knows what happened behind it.
  if ($metadata === undefined) return error;
  const { httpStatusCode = 500 } = $metadata;
  return httpStatusCode >= 500 ? new Unanswered(error.message, { cause: error }) : error;
}

function cancellation(error: TransactionCanceledException): Error {
  const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None');
  // A conflict leaves the other conditions undecided, so it comes first: the same transaction is sent again.
  if (codes.some((code) => CONFLICTS.has(code))) return new TransactionConflict(error.message);
  if (codes.some((code) => THROTTLES.has(code))) return new Throttled(error.message);
  const places = codes.flatMap((code, place) => (code === 'ConditionalCheckFailed' ? [place] : []));
  return places.length > 0 ? new ConditionFailed(places) : error;
}
