import { acknowledge } from '#infra/acknowledge.ts';
import type { Lambda } from '#infra/constructs/lambda.ts';
import { ledgerObjects } from '#infra/permissions/ledger.ts';
import type { DataStack } from '#infra/stacks/data.ts';

/**
 * Accepts that a role reaches all of the log. cdk-nag names the finding as the template writes the resource.
 * @param more other patterns that the role names
 */
export function acknowledgeLedgerObjects(
  lambda: Lambda,
  { ledgerBucket }: DataStack,
  origin: string,
  ...more: readonly string[]
): void {
  const reference: { 'Fn::ImportValue': string } = ledgerBucket.stack.resolve(
    ledgerBucket.stack.exportValue(ledgerBucket.bucketArn),
  );
  for (const pattern of [...ledgerObjects(origin), ...more].filter((each) => each.includes('*'))) {
    acknowledge(lambda.role, {
      [`AwsSolutions-IAM5[Resource::${reference['Fn::ImportValue']}/${pattern}]`]:
        'Tiles and checkpoints have names that follow from the size of the log; what lies there once nobody can change or delete, and the bucket lets one role write.',
    });
  }
}
