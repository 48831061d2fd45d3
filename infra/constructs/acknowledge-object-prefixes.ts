import { acknowledge } from '#infra/acknowledge.ts';
import type { Lambda } from '#infra/constructs/lambda.ts';
import { EVIDENCE_OBJECTS } from '#infra/permissions/evidence.ts';
import { PAPER_OBJECTS } from '#infra/permissions/papers.ts';
import type { DataStack } from '#infra/stacks/data.ts';

/**
 * Accepts that a role reaches all evidence objects, and all scans of papers. cdk-nag names the finding by the resource as
 * the template writes it: here by the export through which the bucket's ARN crosses the stacks.
 */
export function acknowledgeObjectPrefixes(lambda: Lambda, data: DataStack): void {
  acknowledgeEvidencePrefix(lambda, data);
  acknowledge(lambda.role, {
    [finding(data, PAPER_OBJECTS)]:
      'Keys of scans are drawn per scan, so the role names their prefix. Only the reconciler deletes under it, only scans that were given up, and S3 keeps what is locked whoever asks.',
  });
}

/** Accepts that a role reaches all evidence objects, and no scan. */
export function acknowledgeEvidencePrefix(lambda: Lambda, data: DataStack): void {
  acknowledge(lambda.role, {
    [finding(data, EVIDENCE_OBJECTS)]:
      'Object keys are drawn per upload, so the role names their prefix. It can add and lock under it, never delete, shorten or lift; who may see which object is decided per request.',
  });
}

function finding({ bucket }: DataStack, objects: string): string {
  const reference: { 'Fn::ImportValue': string } = bucket.stack.resolve(bucket.stack.exportValue(bucket.bucketArn));
  return `AwsSolutions-IAM5[Resource::${reference['Fn::ImportValue']}/${objects}]`;
}
