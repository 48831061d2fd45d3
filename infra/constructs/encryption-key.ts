import { RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { FUNCTION_ROLES } from '#infra/permissions/function-roles.ts';

/**
 * A key of our own that outlives its stack. Deleting or disabling it would destroy every record and every piece of
 * locked evidence without touching one of them, so the key refuses both to everyone: whoever means it must first
 * rewrite the key's policy, which is seen.
 */
export class EncryptionKey extends Key {
  constructor(scope: Construct, id: string, description: string) {
    super(scope, id, { description, enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN });
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'NothingIsShredded',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['kms:ScheduleKeyDeletion', 'kms:DisableKey'],
        resources: ['*'],
      }),
    );
    // Rewriting it is what nobody does in passing: no function does, whatever its role is given later.
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'FunctionsChangeNoPolicy',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['kms:PutKeyPolicy'],
        resources: ['*'],
        conditions: { ArnLike: { 'aws:PrincipalArn': FUNCTION_ROLES } },
      }),
    );
  }
}
