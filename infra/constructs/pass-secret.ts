import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { acknowledge } from '#infra/acknowledge.ts';

/**
 * What the key that signs lawyers' passes is made of. Drawn by Secrets Manager, so that nobody ever sees it; kept beyond
 * the stack, since losing it would turn every pass that was handed out into paper.
 */
export class PassSecret extends Secret {
  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id, {
      description: 'Yangguang: the key that signs passes for visits',
      encryptionKey: key,
      // 62 characters, 43 of which are 256 bits.
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(this, {
      'AwsSolutions-SMG4':
        'Changed by hand: passes of the version before are good until the next one, so that a schedule would cut off who booked early.',
    });
  }
}
