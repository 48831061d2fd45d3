import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** Has KMS sign with these keys, in no other way than notes are signed. */
export function signWith(keyArns: readonly string[]): readonly PolicyStatement[] {
  return [
    new PolicyStatement({
      sid: 'SignCheckpoints',
      actions: ['kms:Sign'],
      resources: [...keyArns],
      conditions: { StringEquals: { 'kms:SigningAlgorithm': 'ED25519_SHA_512', 'kms:MessageType': 'RAW' } },
    }),
    knowSigningKeys(keyArns),
  ];
}

/** Asks KMS for the public halves of these keys. */
export function knowSigningKeys(keyArns: readonly string[]): PolicyStatement {
  return new PolicyStatement({ sid: 'KnowSigningKeys', actions: ['kms:GetPublicKey'], resources: [...keyArns] });
}
