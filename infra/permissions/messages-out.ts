import { Aws } from 'aws-cdk-lib';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** Sends mail from one address. */
export function sendMail(sender: string): PolicyStatement {
  const identity = (name: string) => `arn:${Aws.PARTITION}:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}:identity/${name}`;
  return new PolicyStatement({
    sid: 'SendMail',
    actions: ['ses:SendEmail'],
    // Whichever of the two was verified.
    resources: [identity(sender), identity(sender.slice(sender.indexOf('@') + 1))],
    conditions: { StringEquals: { 'ses:FromAddress': sender } },
  });
}

/** Sends short messages to numbers. They have no name in IAM, so that everything is allowed, and every topic denied. */
export function sendShortMessages(): readonly PolicyStatement[] {
  return [
    new PolicyStatement({ sid: 'SendShortMessages', actions: ['sns:Publish'], resources: ['*'] }),
    new PolicyStatement({
      sid: 'NeverToTopics',
      effect: Effect.DENY,
      actions: ['sns:Publish'],
      resources: [`arn:${Aws.PARTITION}:sns:*:*:*`],
    }),
  ];
}
