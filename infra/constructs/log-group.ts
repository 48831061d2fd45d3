import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/**
 * Logs are kept for a year and outlive their stack: 网络安全法 (Cybersecurity Law) art. 21(3) asks for at least six months.
 *
 * @param name only where AWS prescribes it; otherwise CloudFormation names the group, so that a second deployment
 *   never meets what the first one left.
 */
export function logGroup(scope: Construct, id: string, name?: string): LogGroup {
  return new LogGroup(scope, id, {
    ...(name === undefined ? {} : { logGroupName: name }),
    retention: RetentionDays.ONE_YEAR,
    removalPolicy: RemovalPolicy.RETAIN,
  });
}
