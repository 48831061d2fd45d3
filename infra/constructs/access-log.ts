import { AccessLogField } from 'aws-cdk-lib/aws-apigateway';

/**
 * What the access log says of a request. No address, agent or identity: a log of who calls a police service and from
 * where is personal data (个人信息保护法, Personal Information Protection Law, art. 6: the least that the purpose needs), and who did what is
 * recorded by the commands themselves. Of the path only the resource, since that of a calendar feed is its secret.
 */
export const ACCESS_LOG = JSON.stringify({
  requestId: AccessLogField.contextRequestId(),
  time: AccessLogField.contextRequestTimeEpoch(),
  method: AccessLogField.contextHttpMethod(),
  path: AccessLogField.contextResourcePath(),
  status: AccessLogField.contextStatus(),
  bytes: AccessLogField.contextResponseLength(),
  milliseconds: AccessLogField.contextResponseLatency(),
  integrationStatus: AccessLogField.contextIntegrationStatus(),
  errorType: AccessLogField.contextErrorResponseType(),
});
