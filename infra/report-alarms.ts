import { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import type { IConstruct } from 'constructs';

/** Sends every alarm there is, and its end, to a topic of somebody who is awake. Last, so that none is forgotten. */
export function reportAlarms(root: IConstruct, alarmTopicArn: string): void {
  const topic = { bind: () => ({ alarmActionArn: alarmTopicArn }) };
  for (const alarm of root.node.findAll()) {
    if (!(alarm instanceof Alarm)) continue;
    alarm.addAlarmAction(topic);
    alarm.addOkAction(topic);
  }
}
