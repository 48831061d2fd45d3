import type { Sending } from '#domain/notification/notification/end-delivery.ts';

/**
 * What a failure of an AWS service comes to. What the service says is wrong with the message itself would be wrong
 * again: that is a client's fault which it does not call one of too much at once.
 */
export function awsFault(failure: unknown): Sending {
  const { $fault, $retryable, name } = failure as {
    readonly $fault?: 'client' | 'server';
    readonly $retryable?: object;
    readonly name?: string;
  };
  if (name === 'TimeoutError') return { sent: false, fault: 'TIMED_OUT', final: false };
  if ($fault === undefined) return { sent: false, fault: 'UNREACHABLE', final: false };
  const permanent = $fault === 'client' && $retryable === undefined && PERMANENT.has(name ?? '');
  return { sent: false, fault: 'REFUSED', final: permanent };
}

/**
 * They are about this recipient or this message; quotas, permissions and pauses are not, and pass. Nor is
 * `MessageRejected`: SES says so of an identity that is not verified, and of everybody while it is in its sandbox.
 */
const PERMANENT: ReadonlySet<string> = new Set([
  'InvalidParameterException',
  'InvalidParameterValueException',
  'OptedOutException',
  'BadRequestException',
]);
