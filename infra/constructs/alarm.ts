import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';

export type AlarmProps = {
  /** What has happened and what to do, read by whoever is woken by it. */
  readonly description: string;
  readonly metric: IMetric;
  /** For how many periods in a row. */
  readonly periods?: number;
} & Bound;

/**
 * Which values are ill, and so what silence means: an idle queue is well; what should always be heard of is not, be it that
 * it is too little or, where `silence` says so, too much.
 */
type Bound = { readonly above: number; readonly silence?: 'well' | 'ill' } | { readonly below: number };

export function alarm(scope: Construct, id: string, { description, metric, periods = 1, ...bound }: AlarmProps): Alarm {
  const ill =
    'above' in bound
      ? {
          threshold: bound.above,
          comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
          treatMissingData: bound.silence === 'ill' ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
        }
      : {
          threshold: bound.below,
          comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
          treatMissingData: TreatMissingData.BREACHING,
        };
  return new Alarm(scope, id, { alarmDescription: description, metric, evaluationPeriods: periods, ...ill });
}
