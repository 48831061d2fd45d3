import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { alarm } from '#infra/constructs/alarm.ts';
import type { Lambda } from '#infra/constructs/lambda.ts';

export interface EveryMinuteProps {
  /** What a run that fails means, and what to do. */
  readonly failing: string;
  /** What it means that it does not run at all. */
  readonly silent: string;
}

const WINDOW = Duration.minutes(5);

/** Wakes a function each minute; one alarm says that it fails, the other that it sleeps: of those who sleep nobody hears. */
export function everyMinute(lambda: Lambda, { failing, silent }: EveryMinuteProps): void {
  // A rule, not an EventBridge Scheduler schedule: the local engines fire only rules.
  new Rule(lambda, 'Schedule', {
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: [new LambdaFunction(lambda.function)],
  });
  alarm(lambda, 'Errors', {
    description: failing,
    metric: lambda.function.metricErrors({ period: WINDOW }),
    above: 0,
  });
  alarm(lambda, 'Silent', {
    description: `${silent} It has not run for five minutes: see its rule in EventBridge, and whether Lambda throttles it.`,
    metric: lambda.function.metricInvocations({ period: WINDOW }),
    below: 1,
  });
}
