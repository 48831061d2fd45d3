import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';

/** Reads one secret. */
export function readSecret({ secretArn }: Pick<ISecret, 'secretArn'>): PolicyStatement {
  return new PolicyStatement({
    sid: 'ReadSecret',
    actions: ['secretsmanager:GetSecretValue'],
    resources: [secretArn],
  });
}
