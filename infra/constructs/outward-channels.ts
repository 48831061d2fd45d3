import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { acknowledge } from '#infra/acknowledge.ts';
import type { Configuration } from '#infra/configuration.ts';
import type { Lambda } from '#infra/constructs/lambda.ts';
import { sendMail, sendShortMessages } from '#infra/permissions/messages-out.ts';

/** What a function that sends notifications is told of the channels of this deployment. */
export function channelSettings({ emailSender, sms }: Configuration): Readonly<Record<string, string>> {
  return { SMS: sms ? 'on' : 'off', ...(emailSender === undefined ? {} : { EMAIL_SENDER: emailSender }) };
}

/** What it may do for them: nothing for a channel that is off. */
export function channelPermissions({ emailSender, sms }: Configuration): readonly PolicyStatement[] {
  return [...(emailSender === undefined ? [] : [sendMail(emailSender)]), ...(sms ? sendShortMessages() : [])];
}

/** Those that AWS carries for this deployment: when one fails, it fails for everybody. */
export function awsChannels({ emailSender, sms }: Configuration) {
  const email = { channel: 'EMAIL', service: 'Amazon SES' } as const;
  const shortMessages = { channel: 'SMS', service: 'Amazon SNS' } as const;
  return [...(emailSender === undefined ? [] : [email]), ...(sms ? [shortMessages] : [])];
}

export function acknowledgeChannels({ role }: Lambda, { sms }: Configuration): void {
  if (!sms) return;
  acknowledge(role, {
    'AwsSolutions-IAM5[Resource::*]':
      'X-Ray’s two write actions and a telephone’s number know no resources; topics are denied by a statement of their own.',
    'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:sns:*:*:*]': 'It denies: every topic there may be.',
  });
}
