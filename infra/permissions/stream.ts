import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** What Lambda itself needs to feed a function from the table's stream. */
export function readStream(streamArn: string): PolicyStatement {
  return new PolicyStatement({
    sid: 'ReadStream',
    actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
    resources: [streamArn],
  });
}

/** Lambda refuses to read a stream for a role that may not list streams; DynamoDB knows no narrower resource for it. */
export function listStreams(): PolicyStatement {
  return new PolicyStatement({ sid: 'ListStreams', actions: ['dynamodb:ListStreams'], resources: ['*'] });
}
