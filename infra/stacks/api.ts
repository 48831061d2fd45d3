import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Configuration } from '#infra/configuration.ts';
import { BatchFunction } from '#infra/constructs/batch-function.ts';
import { CalendarFunction } from '#infra/constructs/calendar-function.ts';
import { CompletionFunction } from '#infra/constructs/completion-function.ts';
import { ConsumerQueue } from '#infra/constructs/consumer-queue.ts';
import { DeadlinesFunction } from '#infra/constructs/deadlines-function.ts';
import { DeliveriesFunction } from '#infra/constructs/deliveries-function.ts';
import { GraphqlApi } from '#infra/constructs/graphql-api.ts';
import { GraphqlFunction } from '#infra/constructs/graphql-function.ts';
import { MonitorFunction } from '#infra/constructs/monitor-function.ts';
import { NotifyFunction } from '#infra/constructs/notify-function.ts';
import { ProcessFunction } from '#infra/constructs/process-function.ts';
import { ProcessSweepFunction } from '#infra/constructs/process-sweep-function.ts';
import { ReactFunction } from '#infra/constructs/react-function.ts';
import { ReconciliationFunction } from '#infra/constructs/reconciliation-function.ts';
import { RelayFunction } from '#infra/constructs/relay-function.ts';
import { ReleaseFunction } from '#infra/constructs/release-function.ts';
import { SealFunction } from '#infra/constructs/seal-function.ts';
import { VerificationFunction } from '#infra/constructs/verification-function.ts';
import { drawFromEvents } from '#infra/permissions/records.ts';
import type { DataStack } from '#infra/stacks/data.ts';

const REACT_TIMEOUT = Duration.seconds(30);
const COMPLETION_TIMEOUT = Duration.minutes(1);
/** Five events, each with receivers that may take ten seconds. */
const NOTIFY_TIMEOUT = Duration.minutes(2);
/** Files are few seconds each; what is left goes to the next run. */
const RELEASE_TIMEOUT = Duration.minutes(5);
const PROCESS_TIMEOUT = Duration.minutes(2);
const BATCH_TIMEOUT = Duration.minutes(1);
const SEAL_TIMEOUT = Duration.minutes(2);
/** Lambda's longest. */
const VERIFICATION_TIMEOUT = Duration.minutes(15);

export interface ApiStackProps {
  readonly configuration: Configuration;
  readonly data: DataStack;
}

/** What runs: the API, the stream's one reader, and a consumer per queue. Nothing here holds state of its own. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, { configuration, data }: ApiStackProps) {
    super(scope, id, { description: 'Yangguang 阳光: the API and its workers' });
    // It also reads what the other has put into Parameter Store, which no reference shows.
    this.addDependency(data);
    const key = data.recordKey;
    const { queue: react } = new ConsumerQueue(this, 'ReactQueue', { key, consumerTimeout: REACT_TIMEOUT });
    const { queue: evidence } = new ConsumerQueue(this, 'EvidenceQueue', { key, consumerTimeout: COMPLETION_TIMEOUT });
    const { queue: notify } = new ConsumerQueue(this, 'NotifyQueue', { key, consumerTimeout: NOTIFY_TIMEOUT });
    const { queue: count } = new ConsumerQueue(this, 'CountQueue', { key, consumerTimeout: BATCH_TIMEOUT });
    const { queue: change } = new ConsumerQueue(this, 'ChangeQueue', { key, consumerTimeout: BATCH_TIMEOUT });
    const { queue: process } = new ConsumerQueue(this, 'ProcessQueue', { key, consumerTimeout: PROCESS_TIMEOUT });
    const { queue: seal } = new ConsumerQueue(this, 'SealQueue', { key, consumerTimeout: SEAL_TIMEOUT });
    const { queue: release } = new ConsumerQueue(this, 'ReleaseQueue', { key, consumerTimeout: RELEASE_TIMEOUT });
    const { queue: verify } = new ConsumerQueue(this, 'VerifyQueue', { key, consumerTimeout: VERIFICATION_TIMEOUT });

    const graphql = new GraphqlFunction(this, 'Graphql', data, configuration);
    new RelayFunction(this, 'Relay', data, { react, evidence, notify, count, change, process, seal, release, verify });
    new ReactFunction(this, 'React', data, react, REACT_TIMEOUT);
    new CompletionFunction(this, 'EvidenceCompletion', data, evidence, COMPLETION_TIMEOUT);
    new VerificationFunction(this, 'EvidenceVerification', {
      ...{ data, configuration, queue: verify, timeout: VERIFICATION_TIMEOUT },
    });
    new ReconciliationFunction(this, 'EvidenceReconciliation', data);
    new ReleaseFunction(this, 'EvidenceRelease', { data, configuration, queue: release, timeout: RELEASE_TIMEOUT });
    new DeadlinesFunction(this, 'Deadlines', data);
    new NotifyFunction(this, 'Notify', { data, queue: notify, timeout: NOTIFY_TIMEOUT, configuration });
    new DeliveriesFunction(this, 'Deliveries', data, configuration);
    new BatchFunction(this, 'Count', {
      ...{ data, queue: count, timeout: BATCH_TIMEOUT },
      ...{ entry: 'functions/count/handler.ts', service: 'count', write: drawFromEvents(data.table) },
    });
    new BatchFunction(this, 'Change', {
      ...{ data, queue: change, timeout: BATCH_TIMEOUT },
      ...{ entry: 'functions/change/handler.ts', service: 'change', write: drawFromEvents(data.table, 'CHANGES#*') },
    });
    new ProcessFunction(this, 'ProcessWork', { data, configuration, queue: process, timeout: PROCESS_TIMEOUT });
    new SealFunction(this, 'Seal', { data, configuration, queue: seal, timeout: SEAL_TIMEOUT });
    new MonitorFunction(this, 'LedgerMonitor', data, configuration);
    new ProcessSweepFunction(this, 'ProcessSweep', data, configuration);
    const handlers = { graphql: graphql.function, calendar: new CalendarFunction(this, 'Calendar', data).function };
    const api = new GraphqlApi(this, 'Api', handlers, configuration.corsOrigins);

    new CfnOutput(this, 'ApiId', { value: api.restApiId });
    new CfnOutput(this, 'ApiStage', { value: api.deploymentStage.stageName });
    new CfnOutput(this, 'GraphqlUrl', { value: api.urlForPath('/graphql') });
  }
}
