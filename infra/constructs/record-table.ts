import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** How far back the table can be restored; an erasure is complete when this has passed. */
const RESTORABLE_DAYS = 35;

/** The one index there is: events that wait to be sealed. */
export const UNSEALED_INDEX = 'unsealed';

/**
 * The one table: state, events, claims, lists and command records, so that they commit together or not at all.
 * Not a TableV2: with a key of its own, that one ties the template to one region.
 */
export class RecordTable extends Table {
  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id, {
      partitionKey: { name: 'PK', type: AttributeType.STRING },
      sortKey: { name: 'SK', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: RESTORABLE_DAYS,
      },
      stream: StreamViewType.NEW_IMAGE,
      timeToLiveAttribute: 'expires',
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // Sparse: an event is in it until it is sealed. Nothing of what it says is.
    this.addGlobalSecondaryIndex({
      indexName: UNSEALED_INDEX,
      partitionKey: { name: 'unsealed', type: AttributeType.STRING },
      sortKey: { name: 'arrived', type: AttributeType.STRING },
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: ['entry', 'digest'],
    });
  }
}
