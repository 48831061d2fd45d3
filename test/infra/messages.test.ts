import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { EVENTS, eventKey, stateKey } from '#store/keys.ts';
import { resource, resources, synthesise } from './synthesis.ts';

const { apiTemplate } = synthesise();
const queue = (id: string) => resource(apiTemplate, 'AWS::SQS::Queue', id).Properties;

describe('the queues', () => {
  it.each([
    ['ReactQueue', 'ReactQueueFailed', 180],
    ['EvidenceQueue', 'EvidenceQueueFailed', 360],
    ['CountQueue', 'CountQueueFailed', 360],
    ['ChangeQueue', 'ChangeQueueFailed', 360],
    ['ProcessQueue', 'ProcessQueueFailed', 720],
    ['SealQueue', 'SealQueueFailed', 720],
    ['ReleaseQueue', 'ReleaseQueueFailed', 1_800],
    ['VerifyQueue', 'VerifyQueueFailed', 5_400],
  ])('%s gives up after five attempts, into a queue that keeps a fortnight', (id, failedId, hidden) => {
    const [name] = Object.keys(resources(apiTemplate, 'AWS::SQS::Queue')).filter((name) => name.startsWith(failedId));
    const live = Object.entries(resources(apiTemplate, 'AWS::SQS::Queue')).find(
      ([name]) => name.startsWith(id) && !name.startsWith(failedId),
    );

    expect(live?.[1].Properties).toMatchObject({
      VisibilityTimeout: hidden,
      RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': [name, 'Arn'] }, maxReceiveCount: 5 },
    });
    expect(queue(failedId).MessageRetentionPeriod).toBe(14 * 24 * 3600);
  });

  it('are nineteen, encrypted under the records’ key, and refuse plain HTTP', () => {
    const queues = resources(apiTemplate, 'AWS::SQS::Queue');
    const protectedQueues = Object.values(resources(apiTemplate, 'AWS::SQS::QueuePolicy'))
      .filter(({ Properties }) => JSON.stringify(Properties.PolicyDocument).includes('"aws:SecureTransport":"false"'))
      .flatMap(({ Properties }) => Properties.Queues as readonly { Ref: string }[])
      .map(({ Ref }) => Ref);

    expect(Object.keys(queues)).toHaveLength(19);
    expect(protectedQueues.sort()).toEqual(Object.keys(queues).sort());
    for (const { Properties } of Object.values(queues)) {
      expect(Properties.KmsMasterKeyId).toEqual({ 'Fn::ImportValue': expect.stringContaining('RecordKey') });
    }
  });
});

describe('the relay', () => {
  const source = resource(apiTemplate, 'AWS::Lambda::EventSourceMapping', 'Relay').Properties;

  it('reads the stream from its beginning, and a record that fails does not stop the rest', () => {
    expect(source).toMatchObject({
      EventSourceArn: { 'Fn::ImportValue': expect.stringContaining('StreamArn') },
      StartingPosition: 'TRIM_HORIZON',
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 10,
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [expect.stringMatching(/^RelayFailed/), 'Arn'] } },
      },
    });
  });

  it('is woken by new events only, under the key the store gives them', () => {
    const { Filters } = source.FilterCriteria as { Filters: { Pattern: string }[] };

    expect(Filters.map(({ Pattern }) => JSON.parse(Pattern))).toEqual([
      { eventName: ['INSERT'], dynamodb: { Keys: { SK: { S: [{ prefix: EVENTS }] } } } },
    ]);
    expect(eventKey('case_one', 1).SK.startsWith(EVENTS)).toBe(true);
    expect(stateKey('case_one').SK.startsWith(EVENTS)).toBe(false);
  });
});

describe('the workers', () => {
  it.each([
    ['React', 'ReactQueue', 10],
    ['EvidenceCompletion', 'EvidenceQueue', 1],
    ['Count', 'CountQueue', 50],
    ['Change', 'ChangeQueue', 50],
    ['ProcessWork', 'ProcessQueue', 1],
  ])('%s takes its queue, and returns only what failed', (id, from, batch) => {
    expect(resource(apiTemplate, 'AWS::Lambda::EventSourceMapping', id).Properties).toMatchObject({
      EventSourceArn: { 'Fn::GetAtt': [expect.stringMatching(new RegExp(`^${from}(?!Failed)`)), 'Arn'] },
      BatchSize: batch,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 5 },
    });
  });

  it('read one file of evidence each, four at once: every one takes a processor', () => {
    expect(resource(apiTemplate, 'AWS::Lambda::EventSourceMapping', 'EvidenceVerification').Properties).toMatchObject({
      BatchSize: 1,
      ScalingConfig: { MaximumConcurrency: 4 },
    });
  });

  it('lift the holds of a case one release at a time, and look every quarter of an hour for those that stand still', () => {
    expect(resource(apiTemplate, 'AWS::Lambda::EventSourceMapping', 'EvidenceRelease').Properties).toMatchObject({
      BatchSize: 1,
      EventSourceArn: { 'Fn::GetAtt': [expect.stringMatching(/^ReleaseQueue/), 'Arn'] },
    });
    apiTemplate.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(15 minutes)',
      Targets: [
        Match.objectLike({ Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^EvidenceReleaseFunction'), 'Arn'] } }),
      ],
    });
  });

  it('seal what one wake or a hundred are for, two at once at most, and every minute', () => {
    expect(resource(apiTemplate, 'AWS::Lambda::EventSourceMapping', 'Seal').Properties).toMatchObject({
      BatchSize: 100,
      MaximumBatchingWindowInSeconds: 1,
      ScalingConfig: { MaximumConcurrency: 2 },
    });
    apiTemplate.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(1 minute)',
      Targets: [Match.objectLike({ Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^SealFunction'), 'Arn'] } })],
    });
  });

  it('go on every minute with processes that stand still', () => {
    apiTemplate.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(1 minute)',
      State: 'ENABLED',
      Targets: [Match.objectLike({ Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^ProcessSweepFunction'), 'Arn'] } })],
    });
  });

  it('reconcile every quarter of an hour', () => {
    apiTemplate.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(15 minutes)',
      State: 'ENABLED',
      Targets: [
        Match.objectLike({ Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^EvidenceReconciliationFunction'), 'Arn'] } }),
      ],
    });
  });
});
