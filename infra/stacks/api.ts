import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Configuration } from '#infra/configuration.ts';
import { CompletionFunction } from '#infra/constructs/completion-function.ts';
import { ConsumerQueue } from '#infra/constructs/consumer-queue.ts';
import { GraphqlApi } from '#infra/constructs/graphql-api.ts';
import { GraphqlFunction } from '#infra/constructs/graphql-function.ts';
import { ReactFunction } from '#infra/constructs/react-function.ts';
import { ReconciliationFunction } from '#infra/constructs/reconciliation-function.ts';
import { RelayFunction } from '#infra/constructs/relay-function.ts';
import type { DataStack } from '#infra/stacks/data.ts';

const REACT_TIMEOUT = Duration.seconds(30);
const COMPLETION_TIMEOUT = Duration.minutes(1);

export interface ApiStackProps {
  readonly configuration: Configuration;
  readonly data: DataStack;
}

/** What runs: the API, the stream's one reader, and a consumer per queue. Nothing here holds state of its own. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, { configuration, data }: ApiStackProps) {
    super(scope, id, { description: 'Yangguang 阳光: the API and its workers' });
    const key = data.recordKey;
    const { queue: react } = new ConsumerQueue(this, 'ReactQueue', { key, consumerTimeout: REACT_TIMEOUT });
    const { queue: evidence } = new ConsumerQueue(this, 'EvidenceQueue', { key, consumerTimeout: COMPLETION_TIMEOUT });

    const graphql = new GraphqlFunction(this, 'Graphql', data, configuration);
    new RelayFunction(this, 'Relay', data, { react, evidence });
    new ReactFunction(this, 'React', data, react, REACT_TIMEOUT);
    new CompletionFunction(this, 'EvidenceCompletion', data, evidence, COMPLETION_TIMEOUT);
    new ReconciliationFunction(this, 'EvidenceReconciliation', data);
    const api = new GraphqlApi(this, 'Api', graphql.function, configuration.corsOrigins);

    new CfnOutput(this, 'ApiId', { value: api.restApiId });
    new CfnOutput(this, 'ApiStage', { value: api.deploymentStage.stageName });
    new CfnOutput(this, 'GraphqlUrl', { value: api.urlForPath('/graphql') });
  }
}
