import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

export { handler } from './bare-apollo.ts';

/** The same clients as the product's function, and nothing of the product. */
export const clients = [DynamoDBDocumentClient.from(new DynamoDBClient({})), new S3Client({}), getSignedUrl];
