import type { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { NAMESPACE } from '#infra/constructs/lambda.ts';

/** The sum of what a function counts itself, or the most of it. @param service the name that it measures under */
export function ownMetric(
  service: string,
  metricName: string,
  period: Duration,
  statistic: 'Sum' | 'Maximum' = 'Sum',
): Metric {
  return new Metric({ namespace: NAMESPACE, metricName, dimensionsMap: { service }, period, statistic });
}
