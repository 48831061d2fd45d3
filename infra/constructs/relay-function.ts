import { Duration } from 'aws-cdk-lib';
import { Policy } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from '#infra/acknowledge.ts';
import { alarm } from '#infra/constructs/alarm.ts';
import { DeadLetterQueue } from '#infra/constructs/dead-letter-queue.ts';
import { Lambda } from '#infra/constructs/lambda.ts';
import { readEncryptedStream, sendEncryptedMessages } from '#infra/permissions/keys.ts';
import { sendMessages } from '#infra/permissions/messages.ts';
import { listStreams, readStream } from '#infra/permissions/stream.ts';
import type { DataStack } from '#infra/stacks/data.ts';

/** A stream has two readers at most before it throttles; this is the only one, and the queues are for the rest. */
export class RelayFunction extends Lambda {
  constructor(scope: Construct, id: string, data: DataStack, queues: Readonly<Record<string, IQueue>>) {
    const streamArn = streamOf(data);
    const failed = new DeadLetterQueue(scope, `${id}Failed`, data.recordKey);
    super(scope, id, {
      entry: 'functions/relay/handler.ts',
      service: 'relay',
      environment: Object.fromEntries(
        Object.entries(queues).map(([name, queue]) => [`${name.toUpperCase()}_QUEUE_URL`, queue.queueUrl]),
      ),
      permissions: [
        readStream(streamArn),
        readEncryptedStream(data.recordKey),
        sendMessages(...Object.values(queues), failed),
        sendEncryptedMessages(data.recordKey),
      ],
      memory: 256,
      timeout: Duration.seconds(30),
    });
    const source = new EventSourceMapping(this, 'Stream', {
      target: this.function,
      eventSourceArn: streamArn,
      // From the oldest record: what was committed before the function existed is relayed too.
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      filters: [EVENTS_ONLY],
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: 10,
      // Not SqsDlq: it grants wildcard actions on the key.
      onFailure: { bind: () => ({ destination: failed.queueArn }) },
    });
    const listing = new Policy(this, 'ListStreams', { statements: [listStreams()], roles: [this.role] });
    source.node.addDependency(listing);
    acknowledge(listing, {
      'AwsSolutions-IAM5[Resource::*]':
        'ListStreams knows no resources; it shows that streams exist, not what is in them.',
    });
    alarm(this, 'Behind', {
      description:
        'relay: consequences of committed events lag by more than a minute. See its log for a record that fails.',
      metric: this.function.metric('IteratorAge', { period: Duration.minutes(1), statistic: 'Maximum' }),
      above: Duration.minutes(1).toMilliseconds(),
      periods: 3,
    });
    acknowledge(failed, {
      'AwsSolutions-SQS3':
        'It is a dead-letter queue itself: that of the table’s stream, which the rule does not look at.',
    });
  }
}

/** A commit writes state, claims and lists beside its events; only the events are news. */
const EVENTS_ONLY = FilterCriteria.filter({
  eventName: FilterRule.isEqual('INSERT'),
  dynamodb: { Keys: { SK: { S: FilterRule.beginsWith('EVENT#') } } },
});

function streamOf({ table }: DataStack): string {
  if (table.tableStreamArn === undefined) throw new Error('The records table has no stream.');
  return table.tableStreamArn;
}
