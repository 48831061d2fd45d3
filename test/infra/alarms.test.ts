import { describe, expect, it } from 'vitest';
import { resource, resources, synthesise } from './synthesis.ts';

const TOPIC = 'arn:aws:sns:us-east-1:123456789012:night-watch';
const { apiTemplate } = synthesise();
const configured = synthesise({ emailSender: 'noreply@example.cn', sms: 'on', alarmTopicArn: TOPIC });
const alarmOf = (id: string, template = apiTemplate) => resource(template, 'AWS::CloudWatch::Alarm', id).Properties;
const alarms = (template = apiTemplate) => Object.values(resources(template, 'AWS::CloudWatch::Alarm'));

const QUEUES = ['React', 'Evidence', 'Notify', 'Count', 'Change', 'Process', 'Seal', 'Verify', 'Release'];
const SWEEPS = ['Seal', 'Deadlines', 'Deliveries', 'ProcessSweep'];

it.each([
  ...[...QUEUES.map((queue) => `${queue}Queue`), 'Relay'].map(
    (id) => [`${id}FailedNotEmpty`, 'ApproximateNumberOfMessagesVisible', 0, 1] as const,
  ),
  ...SWEEPS.map((id) => [`${id}Errors`, 'Errors', 0, 1] as const),
  ['ReactQueueOld', 'ApproximateAgeOfOldestMessage', 360, 1],
  ['EvidenceQueueOld', 'ApproximateAgeOfOldestMessage', 720, 1],
  ['NotifyQueueOld', 'ApproximateAgeOfOldestMessage', 1_440, 1],
  ['CountQueueOld', 'ApproximateAgeOfOldestMessage', 720, 1],
  ['ChangeQueueOld', 'ApproximateAgeOfOldestMessage', 720, 1],
  ['ReleaseQueueOld', 'ApproximateAgeOfOldestMessage', 3_600, 1],
  ['ProcessQueueOld', 'ApproximateAgeOfOldestMessage', 1_440, 1],
  ['SealQueueOld', 'ApproximateAgeOfOldestMessage', 1_440, 1],
  ['SealMalformed', 'Ledger.Malformed', 0, 1],
  ['SealSignerFailed', 'Ledger.SignerFailed', 0, 1],
  ['LedgerMonitorSplitView', 'Ledger.SplitView', 0, 1],
  ['LedgerMonitorIncomplete', 'Ledger.Flaws', 0, 1],
  ['LedgerMonitorOverdue', 'Ledger.Overdue', 0, 1],
  ['LedgerMonitorErrors', 'Errors', 0, 1],
  // A run may take fifteen minutes, and a message stays hidden six times as long.
  ['VerifyQueueOld', 'ApproximateAgeOfOldestMessage', 10_800, 1],
  ['EvidenceVerificationDiffers', 'Verification.CHANGED', 0, 1],
  ['EvidenceVerificationUnreadable', 'Verification.UNREADABLE', 0, 1],
  ['EvidenceVerificationStands', 'Verification.OldestRunning', 172_800, 1],
  ['ProcessWorkStalls', 'Process.WAITS', 0, 1],
  ['ReactRefused', 'ReactionsRefused', 0, 1],
  ['RelayBehind', 'IteratorAge', 60_000, 3],
  ['GraphqlErrors', 'Errors', 0, 1],
  ['GraphqlThrottles', 'Throttles', 0, 1],
  ['EvidenceReconciliationErrors', 'Errors', 0, 1],
  ['EvidenceReleaseErrors', 'Errors', 0, 1],
  ['CalendarErrors', 'Errors', 0, 1],
] as const)('%s goes off above its threshold, and says what to do', (id, MetricName, Threshold, EvaluationPeriods) => {
  expect(alarmOf(id)).toMatchObject({
    MetricName,
    Threshold,
    EvaluationPeriods,
    ComparisonOperator: 'GreaterThanThreshold',
    TreatMissingData: 'notBreaching',
    AlarmDescription: expect.stringMatching(/.{40}/),
  });
});

it.each(SWEEPS)('%s is missed when it has not run for five minutes: no data is no run', (id) => {
  expect(alarmOf(`${id}Silent`)).toMatchObject({
    MetricName: 'Invocations',
    Dimensions: [{ Name: 'FunctionName', Value: { Ref: expect.stringMatching(new RegExp(`^${id}Function`)) } }],
    ...{ Statistic: 'Sum', Period: 300, EvaluationPeriods: 1 },
    ...{ Threshold: 1, ComparisonOperator: 'LessThanThreshold', TreatMissingData: 'breaching' },
    AlarmDescription: expect.stringContaining('has not run for five minutes'),
  });
});

it('the monitor of the ledger is missed when it has not run for three quarters of an hour', () => {
  expect(alarmOf('LedgerMonitorSilent')).toMatchObject({
    ...{ MetricName: 'Invocations', Period: 2_700, Threshold: 1 },
    ...{ ComparisonOperator: 'LessThanThreshold', TreatMissingData: 'breaching' },
  });
});

it('events wait too long for the log also if nobody says how long they do', () => {
  expect(alarmOf('SealLate')).toMatchObject({
    ...{ MetricName: 'Ledger.OldestUnsealed', Statistic: 'Maximum', Period: 300, EvaluationPeriods: 1, Threshold: 300 },
    ...{ ComparisonOperator: 'GreaterThanThreshold', TreatMissingData: 'breaching' },
  });
});

it.each(['SplitView', 'Incomplete', 'Overdue'])(
  'the monitor of the ledger raises %s over an hour, of which each round is a part: none falls between two windows',
  (name) => {
    expect(alarmOf(`LedgerMonitor${name}`)).toMatchObject({
      Statistic: 'Maximum',
      Period: 3_600,
      EvaluationPeriods: 1,
    });
  },
);

it('are these forty-six', () => {
  expect(alarms()).toHaveLength(46);
});

it('what a function counts itself is looked for where it measures', () => {
  expect(alarmOf('ReactRefused')).toMatchObject({
    ...{ Namespace: 'Yangguang', Dimensions: [{ Name: 'service', Value: 'react' }], Statistic: 'Sum' },
  });
  expect(resource(apiTemplate, 'AWS::Lambda::Function', 'ReactFunction').Properties).toMatchObject({
    Environment: { Variables: { POWERTOOLS_METRICS_NAMESPACE: 'Yangguang', POWERTOOLS_SERVICE_NAME: 'react' } },
  });
});

describe('a channel of AWS that fails', () => {
  it.each([
    ['EMAIL', 'Amazon SES'],
    ['SMS', 'Amazon SNS'],
  ])('%s raises an alarm, which says what to look at', (channel, service) => {
    expect(alarmOf(`Deliveries${channel}Faults`, configured.apiTemplate)).toMatchObject({
      ...{ Namespace: 'Yangguang', MetricName: `ChannelFaults.${channel}`, Threshold: 0 },
      Dimensions: [{ Name: 'service', Value: 'deliveries' }],
      ComparisonOperator: 'GreaterThanThreshold',
      AlarmDescription: expect.stringMatching(new RegExp(`^${service} .*sandbox.*role`)),
    });
  });

  it('has none where there is no such channel', () => {
    expect(JSON.stringify(apiTemplate.toJSON())).not.toContain('ChannelFaults');
  });
});

describe('who hears of them', () => {
  it('is a topic, of each alarm and of its end', () => {
    expect(alarms(configured.apiTemplate)).toHaveLength(48);
    for (const { Properties } of alarms(configured.apiTemplate)) {
      expect(Properties).toMatchObject({ AlarmActions: [TOPIC], OKActions: [TOPIC] });
    }
  });

  it('is nobody, unless one is named', () => {
    for (const { Properties } of alarms()) {
      expect(Properties).not.toHaveProperty('AlarmActions');
      expect(Properties).not.toHaveProperty('OKActions');
    }
  });
});
