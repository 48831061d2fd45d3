import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { paginateListStackResources } from '@aws-sdk/client-cloudformation';
import type { SQSClient } from '@aws-sdk/client-sqs';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { STACKS } from '../local/deployment/stacks.ts';

/** Where one consumer's messages go that failed too often. */
export interface DeadLetterQueue {
  /** The consumer: `react`. */
  readonly name: string;
  readonly url: string;
  readonly arn: string;
  readonly messages: number;
  /** The queue they came from; the relay's come from the table's stream, and cannot go back there. */
  readonly source?: string;
}

/** The CDK appends a hash to the construct's id. */
const DEAD = /^(\w+?)(Queue)?Failed[0-9A-F]{8}$/;

/** The dead-letter queues of the deployed backend, by name. */
export async function deadLetterQueues(
  stacks: CloudFormationClient,
  queues: SQSClient,
): Promise<readonly DeadLetterQueue[]> {
  const found: { readonly id: string; readonly url: string; readonly attributes: Record<string, string> }[] = [];
  for await (const page of paginateListStackResources({ client: stacks }, { StackName: STACKS.api })) {
    for (const { ResourceType, LogicalResourceId: id = '', PhysicalResourceId: url } of page.StackResourceSummaries ??
      []) {
      if (ResourceType !== 'AWS::SQS::Queue' || url === undefined) continue;
      const asked = new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] });
      const { Attributes = {} } = await queues.send(asked);
      found.push({ id, url, attributes: Attributes });
    }
  }
  return found
    .flatMap(({ id, url, attributes }) => {
      const [, consumer] = DEAD.exec(id) ?? [];
      if (consumer === undefined) return [];
      const arn = attributes.QueueArn ?? '';
      const source = found.find((other) => targetOf(other.attributes.RedrivePolicy) === arn)?.url;
      const messages = Number(attributes.ApproximateNumberOfMessages ?? 0);
      return [{ name: consumer.toLowerCase(), url, arn, messages, ...(source === undefined ? {} : { source }) }];
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function targetOf(policy: string | undefined): string | undefined {
  return policy === undefined ? undefined : JSON.parse(policy).deadLetterTargetArn;
}
