import { Aws } from 'aws-cdk-lib';

/** The stack of everything that runs: the roles of its functions begin with its name, as CloudFormation forms names. */
export const API_STACK = 'Yangguang-Api';

/** The one role that writes the log: of the construct that the stack calls `Seal`. */
export const SEALER_ROLE = `arn:*:iam::*:role/${API_STACK}-SealRole*`;

/** Every role a function has, whatever its account and partition: for denials by stacks that the functions' own builds on. */
export const FUNCTION_ROLES = `arn:*:iam::*:role/${API_STACK}-*`;

/**
 * The role of the one function that may lift a legal hold. It has a name, so that the bucket can tell it from all others
 * although the function's stack builds on the bucket's.
 */
export const RELEASE_ROLE = `${API_STACK}-EvidenceRelease-${Aws.REGION}`;

/** That role, as requests name it. */
export const RELEASE_PRINCIPAL = `arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:role/${RELEASE_ROLE}`;
