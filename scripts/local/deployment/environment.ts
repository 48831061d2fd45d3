import { HOST } from '../address.ts';

/** What every local engine takes for the caller: it keeps all accounts apart by the access key, and checks no secret. */
export const LOCAL_ACCOUNT = '000000000000';
export const LOCAL_REGION = 'us-east-1';

/** Settings of a real account that must never reach a command meant for a local engine. */
const REAL_ACCOUNT = /^(AWS_|CDK_|LOCALSTACK_|MINISTACK_|GATEWAY_PORT$|EDGE_PORT$)/;

/** The SDK's warning about Node 20, which we support: by its name of today and by the older one. */
export const QUIET = { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', AWS_JS_SDK_NO_WARN: '1' } as const;

/** The environment of a process that talks to a local engine and to nothing else of AWS. */
export function engineEnvironment(endpoint: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !REAL_ACCOUNT.test(name));
  const direct = [process.env.NO_PROXY ?? process.env.no_proxy, HOST].filter(Boolean).join(',');
  return {
    ...Object.fromEntries(kept),
    AWS_ENDPOINT_URL: endpoint,
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: LOCAL_REGION,
    AWS_DEFAULT_REGION: LOCAL_REGION,
    AWS_EC2_METADATA_DISABLED: 'true',
    ...QUIET,
    CDK_DISABLE_CLI_TELEMETRY: '1',
    // A second validation of the templates, a third of synthesis: deployments to an account run it.
    CDK_VALIDATION: 'false',
    NO_PROXY: direct,
    no_proxy: direct,
  };
}

/** How this process' own AWS clients reach the engine. */
export function clientOptions(endpoint: string) {
  Object.assign(process.env, QUIET);
  return { endpoint, region: LOCAL_REGION, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
}
