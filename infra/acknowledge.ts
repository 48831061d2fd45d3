import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Accepts named cdk-nag findings on one resource, each with its reason. Never called on a stack: an acknowledgement
 * there would also cover whatever is added later.
 *
 * @param reasons rule, or rule and finding (`AwsSolutions-IAM5[Resource::*]`), to the reason it is accepted here.
 */
export function acknowledge(resource: IConstruct, reasons: Readonly<Record<string, string>>): void {
  Validations.of(resource).acknowledge(...Object.entries(reasons).map(([id, reason]) => ({ id, reason })));
}
