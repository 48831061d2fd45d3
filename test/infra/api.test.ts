import { describe, expect, it } from 'vitest';
import { type Resource, resource, resources, synthesise } from './synthesis.ts';

const { apiTemplate, dataTemplate } = synthesise();
const open = synthesise({ corsOrigins: 'https://portal.example' }).apiTemplate;
const methods = (template: typeof apiTemplate): Readonly<Record<string, Resource>> => {
  const [graphql] = Object.keys(resources(template, 'AWS::ApiGateway::Resource'));
  return Object.fromEntries(
    Object.values(resources(template, 'AWS::ApiGateway::Method'))
      .filter(({ Properties }) => JSON.stringify(Properties.ResourceId) === JSON.stringify({ Ref: graphql }))
      .map((method) => [String(method.Properties.HttpMethod), method]),
  );
};

describe('the API', () => {
  it('has one resource for operations, whose methods go to the GraphQL function', () => {
    const parts = Object.values(resources(apiTemplate, 'AWS::ApiGateway::Resource')).map(
      ({ Properties }) => Properties.PathPart,
    );

    expect(parts).toEqual(['graphql', 'calendar', '{file}']);
    expect(Object.keys(resources(apiTemplate, 'AWS::ApiGateway::Method'))).toHaveLength(3);
    for (const httpMethod of ['POST', 'GET']) {
      expect(methods(apiTemplate)[httpMethod]?.Properties.Integration).toMatchObject({
        Type: 'AWS_PROXY',
        Uri: {
          'Fn::Join': [
            '',
            expect.arrayContaining([{ 'Fn::GetAtt': [expect.stringMatching(/^GraphqlFunction/), 'Arn'] }]),
          ],
        },
      });
    }
  });

  it('is regional and compresses what does not fit into one packet', () => {
    expect(resource(apiTemplate, 'AWS::ApiGateway::RestApi').Properties).toMatchObject({
      EndpointConfiguration: { Types: ['REGIONAL'] },
      MinimumCompressionSize: 1024,
    });
  });

  it('gives calendars at a secret path, which goes to their own function', () => {
    const feed = Object.entries(resources(apiTemplate, 'AWS::ApiGateway::Method')).find(([id]) =>
      id.startsWith('Apicalendarfile'),
    );

    expect(feed?.[1].Properties).toMatchObject({ HttpMethod: 'GET', Integration: { Type: 'AWS_PROXY' } });
    expect(JSON.stringify(feed?.[1].Properties.Integration)).toContain('CalendarFunction');
  });

  it('is throttled, and logs no bodies; of a secret path neither logs nor traces', () => {
    expect(resource(apiTemplate, 'AWS::ApiGateway::Stage').Properties).toMatchObject({
      StageName: 'v1',
      TracingEnabled: false,
      MethodSettings: [
        {
          HttpMethod: '*',
          ResourcePath: '/*',
          ThrottlingRateLimit: 500,
          ThrottlingBurstLimit: 1000,
          LoggingLevel: 'ERROR',
          DataTraceEnabled: false,
        },
        {
          HttpMethod: 'GET',
          ResourcePath: '/~1calendar~1{file}',
          ThrottlingRateLimit: 50,
          ThrottlingBurstLimit: 100,
          LoggingLevel: 'OFF',
          DataTraceEnabled: false,
        },
      ],
    });
  });

  it('logs nothing of a preflight either, where there are any: it names the same path', () => {
    const { MethodSettings } = resource(open, 'AWS::ApiGateway::Stage').Properties;

    expect(MethodSettings).toContainEqual({
      ...{ HttpMethod: 'OPTIONS', ResourcePath: '/~1calendar~1{file}', LoggingLevel: 'OFF', DataTraceEnabled: false },
      ...{ ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
  });

  it('logs each request without saying whose it was', () => {
    const { AccessLogSetting } = resource(apiTemplate, 'AWS::ApiGateway::Stage').Properties;
    const { DestinationArn, Format } = AccessLogSetting as { DestinationArn: unknown; Format: string };

    expect(JSON.stringify(DestinationArn)).toContain('ApiAccessLogs');
    expect(Object.keys(JSON.parse(Format))).toEqual([
      'requestId',
      'time',
      'method',
      'path',
      'status',
      'bytes',
      'milliseconds',
      'integrationStatus',
      'errorType',
    ]);
    expect(JSON.parse(Format).path).toBe('$context.resourcePath');
    expect(Format).not.toMatch(/sourceIp|userAgent|identity|authorizer|user\b|caller/i);
  });

  it('owns the log that the gateway would otherwise create without an end', () => {
    const { LogGroupName } = resource(apiTemplate, 'AWS::Logs::LogGroup', 'ApiExecutionLogs').Properties;

    expect(LogGroupName).toEqual({
      'Fn::Join': ['', ['API-Gateway-Execution-Logs_', { Ref: expect.stringMatching(/^Api/) }, '/v1']],
    });
  });

  it.each([
    ['THROTTLED', 'THROTTLED'],
    ['REQUEST_TOO_LARGE', 'BAD_USER_INPUT'],
    ['DEFAULT_4XX', 'BAD_USER_INPUT'],
    ['DEFAULT_5XX', 'INTERNAL_SERVER_ERROR'],
  ])('answers %s as GraphQL does', (type, code) => {
    const response = Object.values(resources(apiTemplate, 'AWS::ApiGateway::GatewayResponse')).find(
      ({ Properties }) => Properties.ResponseType === type,
    );
    const templates = response?.Properties.ResponseTemplates as Record<string, string>;

    expect(JSON.parse(templates['application/json'] ?? '')).toEqual({
      errors: [{ message: expect.any(String), extensions: { code, correlationId: '$context.requestId' } }],
    });
    expect(response?.Properties.ResponseParameters).toEqual({ 'gatewayresponse.header.Content-Language': "'en'" });
  });

  it('names what scripts look for', () => {
    for (const output of ['ApiId', 'ApiStage', 'GraphqlUrl']) apiTemplate.hasOutput(output, {});
  });
});

describe('other origins', () => {
  it('are answered only if configured', () => {
    expect(methods(apiTemplate)).not.toHaveProperty('OPTIONS');
    expect(methods(open)).toHaveProperty('OPTIONS');
  });

  it('are named one by one', () => {
    const preflight = JSON.stringify(methods(open).OPTIONS?.Properties.Integration);

    expect(preflight).toContain("'https://portal.example'");
    expect(preflight).not.toContain("'*'");
    expect(preflight).toContain('authorization,content-type,accept-language,if-none-match,apollo-require-preflight');
  });

  it('may read the gateway’s own faults', () => {
    for (const { Properties } of Object.values(resources(open, 'AWS::ApiGateway::GatewayResponse'))) {
      expect(Properties.ResponseParameters).toEqual({
        'gatewayresponse.header.Content-Language': "'en'",
        'gatewayresponse.header.Access-Control-Allow-Origin': 'method.request.header.Origin',
      });
    }
  });
});

describe('both stacks', () => {
  it('hold no custom resource, which the local engines cannot run', () => {
    const types = [dataTemplate, apiTemplate]
      .flatMap((template) => Object.values(resources(template)))
      .map(({ Type }) => Type);

    expect(types.length).toBeGreaterThan(60);
    expect(types.filter((type) => /^Custom::|CustomResource$/.test(type))).toEqual([]);
  });

  it('name no account, region or partition', () => {
    const text = JSON.stringify([dataTemplate.toJSON(), apiTemplate.toJSON()]);

    expect(text).not.toMatch(/arn:aws[:-]|us-east-1|:\d{12}:/);
  });
});
