import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';

/** Puts messages into the named queues. */
export function sendMessages(...queues: readonly IQueue[]): PolicyStatement {
  return new PolicyStatement({
    sid: 'SendMessages',
    actions: ['sqs:SendMessage'],
    resources: queues.map((queue) => queue.queueArn),
  });
}

/** What Lambda itself needs to feed a function from a queue. */
export function takeMessages(queue: IQueue): PolicyStatement {
  return new PolicyStatement({
    sid: 'TakeMessages',
    actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility', 'sqs:GetQueueAttributes'],
    resources: [queue.queueArn],
  });
}
