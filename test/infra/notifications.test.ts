import { Match } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { listPartition, stateKey } from '#store/keys.ts';
import { isAllowed } from './policy-decision.ts';
import { actionsOf, resource, resources, statements, synthesise } from './synthesis.ts';

const SENDER = 'noreply@example.cn';
const { apiTemplate } = synthesise();
const { app, apiTemplate: configured } = synthesise({ emailSender: SENDER, sms: 'on' });
const BOTH = ['Notify', 'Deliveries'] as const;

const variablesOf = (template: typeof apiTemplate, id: string) =>
  (resource(template, 'AWS::Lambda::Function', id).Properties.Environment as { Variables: Record<string, unknown> })
    .Variables;
const role = (template: typeof apiTemplate, name: string) => statements(template, 'AWS::IAM::Policy', name);
const sending = (template: typeof apiTemplate, name: string) =>
  role(template, name).filter((each) => actionsOf(each).some((action) => /^(ses|sns):/.test(action)));

describe('the queue of notifications', () => {
  it('gives up after five attempts, into a queue that keeps a fortnight and raises an alarm', () => {
    const queues = Object.entries(resources(apiTemplate, 'AWS::SQS::Queue'));
    const [failed] = queues.find(([name]) => name.startsWith('NotifyQueueFailed')) ?? [];
    const live = queues.find(([name]) => name.startsWith('NotifyQueue') && !name.startsWith('NotifyQueueFailed'));

    expect(live?.[1].Properties).toMatchObject({
      VisibilityTimeout: 720,
      RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': [failed, 'Arn'] }, maxReceiveCount: 5 },
    });
    expect(resource(apiTemplate, 'AWS::SQS::Queue', 'NotifyQueueFailed').Properties.MessageRetentionPeriod).toBe(
      14 * 24 * 3600,
    );
    expect(resource(apiTemplate, 'AWS::CloudWatch::Alarm', 'NotifyQueueFailedNotEmpty').Properties).toMatchObject({
      MetricName: 'ApproximateNumberOfMessagesVisible',
      Threshold: 0,
    });
  });

  it('feeds the function, which returns only what failed', () => {
    expect(resource(apiTemplate, 'AWS::Lambda::EventSourceMapping', 'Notify').Properties).toMatchObject({
      EventSourceArn: { 'Fn::GetAtt': [expect.stringMatching(/^NotifyQueue(?!Failed)/), 'Arn'] },
      BatchSize: 5,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 5 },
    });
  });
});

it('what waited is seen to every minute, and an alarm says if it is not', () => {
  apiTemplate.hasResourceProperties('AWS::Events::Rule', {
    ScheduleExpression: 'rate(1 minute)',
    State: 'ENABLED',
    Targets: [Match.objectLike({ Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^DeliveriesFunction'), 'Arn'] } })],
  });
  expect(resource(apiTemplate, 'AWS::CloudWatch::Alarm', 'DeliveriesErrors').Properties).toMatchObject({
    MetricName: 'Errors',
    Threshold: 0,
    AlarmDescription: expect.stringMatching(/.{40}/),
  });
});

describe.each(BOTH)('%s', (name) => {
  it('has time for receivers that are slow', () => {
    expect(resource(apiTemplate, 'AWS::Lambda::Function', name).Properties.Timeout).toBe(120);
  });

  it('may send nothing through AWS unless that is configured', () => {
    expect(variablesOf(apiTemplate, name)).toMatchObject({ SMS: 'off' });
    expect(variablesOf(apiTemplate, name)).not.toHaveProperty('EMAIL_SENDER');
    expect(sending(apiTemplate, name)).toEqual([]);
  });

  it('sends mail from the one address, and short messages to numbers, never to topics', () => {
    expect(variablesOf(configured, name)).toMatchObject({ SMS: 'on', EMAIL_SENDER: SENDER });
    expect(sending(configured, name)).toMatchObject([
      {
        ...{ Effect: 'Allow', Action: 'ses:SendEmail' },
        Condition: { StringEquals: { 'ses:FromAddress': SENDER } },
      },
      { Effect: 'Allow', Action: 'sns:Publish', Resource: '*' },
      { Effect: 'Deny', Action: 'sns:Publish' },
    ]);
    const [mail] = sending(configured, name);
    expect(JSON.stringify(mail?.Resource)).toContain(`identity/${SENDER}`);
    expect(JSON.stringify(mail?.Resource)).toContain('identity/example.cn"');
  });

  it('changes the records only as every worker may', () => {
    const WITHIN = { 'dynamodb:EnclosingOperation': 'TransactWriteItems' };
    const deleting = (key: string) => ({
      action: 'dynamodb:DeleteItem',
      context: { ...WITHIN, 'dynamodb:LeadingKeys': [key] },
    });

    const record = { 'dynamodb:LeadingKeys': [stateKey('Notification_1').PK] };
    const putting = (context: object) =>
      isAllowed(role(apiTemplate, name), { action: 'dynamodb:PutItem', context: { ...context } });

    expect(putting({ ...WITHIN, ...record })).toBe(true);
    expect(putting(record)).toBe(false);
    expect(isAllowed(role(apiTemplate, name), deleting(listPartition({ list: 'dueDeliveries', key: '1' })))).toBe(true);
    expect(isAllowed(role(apiTemplate, name), deleting(stateKey('Notification_1').PK))).toBe(false);
  });
});

it('no other function may send anything to anybody', () => {
  const policies = Object.keys(resources(configured, 'AWS::IAM::Policy'));
  const able = policies.filter((id) => sending(configured, id).length > 0);

  expect(able.map((id) => id.replace(/Role.*/, '')).sort()).toEqual([...BOTH].sort());
});

it('with every channel on, cdk-nag finds nothing that is not acknowledged', () => {
  const { violations } = new AwsSolutionsChecks().validateScope(app);

  expect(violations.map(({ ruleName, violatingResources }) => [ruleName, violatingResources])).toEqual([]);
});

it.each(['nobody', 'a@b', 'a b@example.cn', '<a@example.cn>'])('"%s" sends no mail', (emailSender) => {
  expect(() => synthesise({ emailSender })).toThrow('emailSender');
});
