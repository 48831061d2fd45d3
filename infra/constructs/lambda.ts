import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from '#infra/acknowledge.ts';
import { bundledCode } from '#infra/constructs/bundled-code.ts';
import { logGroup } from '#infra/constructs/log-group.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Under which every function's own metrics are found. */
export const NAMESPACE = 'Yangguang';

export interface LambdaProps {
  /** The handler's file, from the root of the repository. */
  readonly entry: string;
  /** JSON that the handler imports under a name, where the deployment decides it. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** The name it logs and measures under. */
  readonly service: string;
  readonly environment: Readonly<Record<string, string>>;
  /** All it may do, beyond its own log and traces. */
  readonly permissions: readonly PolicyStatement[];
  /** MB; the share of a processor grows with it. */
  readonly memory: number;
  readonly timeout: Duration;
  /** Of its role, where another stack's policy names it; drawn unless told. */
  readonly roleName?: string;
}

/** Every function of the product: one way to build, run, log and trace it, and a role that holds only what is listed. */
export class Lambda extends Construct {
  readonly function: LambdaFunction;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: LambdaProps) {
    super(scope, id);
    const logs = logGroup(this, 'Logs');
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      ...(props.roleName === undefined ? {} : { roleName: props.roleName }),
    });
    for (const permission of [writeLog(logs), ...props.permissions]) this.role.addToPrincipalPolicy(permission);
    this.function = new LambdaFunction(this, 'Function', {
      code: bundledCode(join(ROOT, props.entry), props.data),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memory,
      timeout: props.timeout,
      role: this.role,
      logGroup: logs,
      tracing: Tracing.ACTIVE,
      environment: { ...telemetry(props.service), ...props.environment },
    });
    acknowledge(this.role, {
      'AwsSolutions-IAM5[Resource::*]':
        'X-Ray’s two write actions know no resources; they write traces and read nothing.',
    });
  }
}

/** Its own log only; the managed policy would let it write, and create, any. */
const writeLog = (logs: LogGroup) =>
  new PolicyStatement({
    sid: 'WriteLog',
    actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    resources: [logs.logGroupArn],
  });

/** Answers and error messages hold personal data; traces must not. */
const telemetry = (service: string) => ({
  NODE_OPTIONS: '--enable-source-maps',
  POWERTOOLS_SERVICE_NAME: service,
  POWERTOOLS_METRICS_NAMESPACE: NAMESPACE,
  POWERTOOLS_LOG_LEVEL: 'INFO',
  POWERTOOLS_TRACER_CAPTURE_RESPONSE: 'false',
  POWERTOOLS_TRACER_CAPTURE_ERROR: 'false',
});
