import { Duration, Size } from 'aws-cdk-lib';
import {
  AccessLogFormat,
  type CorsOptions,
  EndpointType,
  LambdaIntegration,
  LogGroupLogDestination,
  type Method,
  MethodLoggingLevel,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { acknowledge } from '#infra/acknowledge.ts';
import { ACCESS_LOG } from '#infra/constructs/access-log.ts';
import { answerFaultsAsGraphql } from '#infra/constructs/gateway-responses.ts';
import { logGroup } from '#infra/constructs/log-group.ts';

export const STAGE = 'v1';

/** The path parameter of a feed, as its function reads it. */
const FILE = 'file';

/**
 * Smaller answers fit into one packet (about 1,400 bytes with headers), so that compressing them would cost time and
 * save none; twenty reports go from 7,693 bytes to 746. What BREACH needs, a page of another site that makes its
 * reader's browser ask at will, the function refuses. The gateway then also takes bodies with content-encoding gzip.
 * Only AWS does it: MiniStack and LocalStack keep the setting, and send every answer as the function gave it.
 */
const SMALLEST_COMPRESSED = Size.bytes(1024);

/** What each of the API's resources is answered by. */
export interface Handlers {
  readonly graphql: IFunction;
  readonly calendar: IFunction;
}

/** A calendar program asks once an hour; whoever tries secrets finds none, and must not use up what others need. */
const CALENDARS = {
  ...{ throttlingRateLimit: 50, throttlingBurstLimit: 100 },
  // The gateway's own log holds whole paths.
  ...{ loggingLevel: MethodLoggingLevel.OFF, dataTraceEnabled: false },
};

/**
 * `/graphql`, and `/calendar/{file}`, whose path is a secret. A REST API rather than an HTTP API, because both local
 * engines run it.
 */
export class GraphqlApi extends RestApi {
  constructor(scope: Construct, id: string, { graphql, calendar }: Handlers, corsOrigins: readonly string[]) {
    super(scope, id, {
      description: 'Yangguang 阳光',
      endpointTypes: [EndpointType.REGIONAL],
      minCompressionSize: SMALLEST_COMPRESSED,
      cloudWatchRole: true,
      ...(corsOrigins.length === 0 ? {} : { defaultCorsPreflightOptions: preflight(corsOrigins) }),
      deployOptions: {
        stageName: STAGE,
        // The gateway's traces hold whole addresses, and those of calendars are secrets; the functions trace themselves.
        tracingEnabled: false,
        throttlingRateLimit: 500,
        throttlingBurstLimit: 1000,
        accessLogDestination: new LogGroupLogDestination(logGroup(scope, `${id}AccessLogs`)),
        accessLogFormat: AccessLogFormat.custom(ACCESS_LOG),
        // Errors of the gateway itself; never the bodies, which hold the case files.
        loggingLevel: MethodLoggingLevel.ERROR,
        dataTraceEnabled: false,
        methodOptions: {
          [`/calendar/{${FILE}}/GET`]: CALENDARS,
          // A preflight names the address as well as a request does.
          ...(corsOrigins.length === 0 ? {} : { [`/calendar/{${FILE}}/OPTIONS`]: CALENDARS }),
        },
      },
    });
    // API Gateway writes its own log into a group of this name, and would create it without an end to its retention.
    const executionLogs = logGroup(this, 'ExecutionLogs', `API-Gateway-Execution-Logs_${this.restApiId}/${STAGE}`);
    this.deploymentStage.node.addDependency(executionLogs);

    const endpoint = this.root.addResource('graphql');
    const integration = new LambdaIntegration(graphql, { allowTestInvoke: false });
    endpoint.addMethod('POST', integration);
    endpoint.addMethod('GET', integration);
    const feeds = this.root.addResource('calendar').addResource(`{${FILE}}`);
    const feed = feeds.addMethod('GET', new LambdaIntegration(calendar, { allowTestInvoke: false }));
    answerFaultsAsGraphql(this, corsOrigins.length > 0);
    this.acknowledgeFindings(feed);
  }

  private acknowledgeFindings(feed: Method): void {
    acknowledge(this, {
      'AwsSolutions-APIG2':
        'Requests are validated against the GraphQL schema by the function, whose answer names the field; the gateway’s would not.',
    });
    acknowledge(this.node.findChild('CloudWatchRole'), {
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]':
        'API Gateway writes its logs under one role per account, which this policy was made for; AWS refuses a role that holds less.',
    });
    acknowledge(this.deploymentStage, {
      'AwsSolutions-APIG3':
        'A web ACL exists only on AWS and no local engine runs one; it belongs into a stack on top of this.',
    });
    const token =
      'Any OpenID Connect issuer must do, so the function verifies the token itself, before anything is read.';
    const secret =
      'Calendar programs have no token: the path holds 160 random bits, which its lawyer can revoke, and the function checks.';
    for (const method of this.methods.filter(({ httpMethod }) => httpMethod !== 'OPTIONS')) {
      const reason = method === feed ? secret : token;
      acknowledge(method, { 'AwsSolutions-APIG4': reason, 'AwsSolutions-COG4': reason });
    }
  }
}

const preflight = (corsOrigins: readonly string[]): CorsOptions => ({
  allowOrigins: [...corsOrigins],
  allowMethods: ['POST', 'GET', 'OPTIONS'],
  allowHeaders: [
    'authorization',
    'content-type',
    'accept-language',
    'if-none-match',
    'apollo-require-preflight',
    'apollographql-client-name',
    'apollographql-client-version',
  ],
  maxAge: Duration.hours(1),
});
