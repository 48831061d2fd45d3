import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';

export interface AlarmProps {
  /** What has happened and what to do, read by whoever is woken by it. */
  readonly description: string;
  readonly metric: IMetric;
  /** The alarm goes off above this. */
  readonly above: number;
  /** For how many periods in a row. */
  readonly periods?: number;
}

/** Silence is health: a queue or function without data is idle, not ill. */
export function alarm(scope: Construct, id: string, { description, metric, above, periods = 1 }: AlarmProps): Alarm {
  return new Alarm(scope, id, {
    alarmDescription: description,
    metric,
    threshold: above,
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    evaluationPeriods: periods,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
}
