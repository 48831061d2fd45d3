import { rm } from 'node:fs/promises';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { JWTPayload } from 'jose';
import { freshDocs } from '../docs/fresh.ts';
import { ensureBucketLock } from './bucket-lock.ts';
import { prepareState, stampOf } from './data.ts';
import { assertRemembered, bringUp } from './deployment/bring-up.ts';
import { localContext } from './deployment/context.ts';
import { clientOptions } from './deployment/environment.ts';
import { sourceDigest } from './deployment/source-digest.ts';
import { apiUrlOf, readOutputs } from './deployment/stacks.ts';
import { putLive } from './dev/live.ts';
import { hasTrace, removeTrace } from './dev/trace.ts';
import { DOCS, directoriesIn, EXPLORER, VENV } from './directories.ts';
import { engineName, makeEngine } from './engine/choose.ts';
import type { Engine } from './engine/engine.ts';
import { buildExplorer } from './explorer/build.ts';
import { gatewayAt, serveGateway } from './gateway/serve.ts';
import { requestToken } from './identity/request-token.ts';
import { issuerAt, serveIdentity } from './identity/serve.ts';
import { signToken } from './identity/sign-token.ts';
import { loadSigningKey, type SigningKey } from './identity/signing-key.ts';
import { fixedPorts, freePorts, type Ports } from './ports.ts';
import { Lifetime } from './process/lifetime.ts';
import { Progress } from './progress.ts';
import { makeVenv } from './python/venv.ts';
import { assertStateVersion, STATE_VERSION } from './state-version.ts';

export interface BackendOptions {
  /** By default what ENGINE and AWS_ENDPOINT_URL say. */
  readonly engine?: Engine['name'];
  /** Where its state, keys and logs go: each backend that runs needs its own. */
  readonly directory: string;
  /** `fixed`: those of `npm start`, which the environment may move. */
  readonly ports: 'free' | 'fixed' | Ports;
  /** Whether fresh data is filled with the demo. */
  readonly seed: boolean;
  readonly report: (line: string) => void;
  /** Throw away what the directory holds. */
  readonly fresh?: boolean;
  /** Whether the explorer and the documentation are built and served beside the API. */
  readonly explorer?: boolean;
  /** Remove the directory when it stops. */
  readonly temporary?: boolean;
  /** Stops it, when given; otherwise `stop` alone does. */
  readonly lifetime?: Lifetime;
}

/** A whole backend that runs: engine, deployed stacks, identity provider, gateway. */
export interface Backend {
  /** The API as front ends reach it, through the gateway. */
  readonly graphqlUrl: string;
  /** The same API at the engine itself. */
  readonly apiUrl: string;
  readonly issuer: string;
  readonly engine: Engine['name'];
  readonly endpoint: string;
  readonly tableName: string;
  readonly bucketName: string;
  readonly ledgerBucketName: string;
  readonly jwks: SigningKey['jwks'];
  readonly tokenFor: (person: string) => Promise<string>;
  /** Signs any claims with the issuer's key: for tests alone. */
  readonly signToken: (claims: JWTPayload) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a backend on a local engine, or finds the data of its last run and starts in seconds.
 *
 * @throws Problem when something is missing that a person can mend
 */
export async function startBackend(options: BackendOptions): Promise<Backend> {
  const lifetime = options.lifetime ?? new Lifetime();
  try {
    return await assemble(options, lifetime);
  } catch (error) {
    await lifetime.end();
    throw error;
  }
}

async function assemble(options: BackendOptions, lifetime: Lifetime): Promise<Backend> {
  const directories = directoriesIn(options.directory);
  if (options.temporary) lifetime.onEnd(() => rm(directories.base, { recursive: true, force: true }));
  const name = options.engine ?? engineName();
  const ports = await choosePorts(options.ports, name);
  const engine = makeEngine(name, ports.engine, directories);
  const { endpoint } = engine;
  const progress = new Progress(options.report, directories.logs);
  const key = await loadSigningKey(directories.keys);
  const [issuer, gateway] = [issuerAt(ports.identity), gatewayAt(ports.gateway)];

  await prepareState(engine, directories, options.fresh ?? false);
  const stamp = stampOf(engine, directories);
  const isEmpty = engine.keepsState ? (await stamp.read()) === undefined : engine.name === 'localstack';
  const context = localContext(issuer, key, gateway, engine);
  const digest = await sourceDigest(context);
  const deployment = { lifetime, progress, endpoint, context, digest, assembly: directories.assembly };
  const startEngine = async (): Promise<void> => {
    if (name === 'ministack') {
      await progress.step('python', 'Python environment of the engine', (log) => makeVenv(lifetime, VENV, log));
    }
    await progress.step('engine', `Engine ${name} at ${endpoint}`, (log) => engine.start(lifetime, log));
    if (engine.keepsState && !isEmpty) await assertRemembered(endpoint);
    if (!isEmpty) assertStateVersion(await stamp.read());
  };
  const pages = options.explorer
    ? [
        progress.step('explorer', 'Building the explorer', () => buildExplorer(EXPLORER)),
        progress.step('docs', 'Building the documentation', (log) => freshDocs(lifetime, log)),
      ]
    : [];
  await Promise.all([...pages, bringUp(deployment, isEmpty, startEngine)]);
  if (await hasTrace(directories)) {
    await progress.step('restore', 'Functions that npm run dev had changed', () => putLive(endpoint));
    await removeTrace(directories);
  }

  const outputs = await readOutputs(new CloudFormationClient(clientOptions(endpoint)));
  await progress.step('lock', 'Evidence and ledger buckets', async (_log, detail) => {
    detail(await ensureBucketLock(endpoint, 'Evidence', outputs.bucketName));
    detail(await ensureBucketLock(endpoint, 'Ledger', outputs.ledgerBucketName));
  });
  const apiUrl = apiUrlOf(endpoint, outputs);
  await serveIdentity(lifetime, { port: ports.identity, gatewayOrigin: gateway, key, report: options.report });
  const files = options.explorer ? { explorer: EXPLORER, docs: DOCS } : {};
  await serveGateway(lifetime, { port: ports.gateway, api: apiUrl, issuer, ...files });

  const backend: Backend = {
    graphqlUrl: `${gateway}/graphql`,
    apiUrl,
    issuer,
    engine: name,
    endpoint,
    tableName: outputs.tableName,
    bucketName: outputs.bucketName,
    ledgerBucketName: outputs.ledgerBucketName,
    jwks: key.jwks,
    tokenFor: (person) => requestToken(issuer, person),
    signToken: (claims) => signToken(key, claims),
    stop: () => lifetime.end(),
  };
  if (options.seed && (await stamp.read()) === undefined) await fill(backend, progress);
  if (options.seed) await stamp.write(STATE_VERSION);
  return backend;
}

function choosePorts(wanted: BackendOptions['ports'], engine: Engine['name']): Promise<Ports> | Ports {
  if (wanted === 'free') return freePorts();
  return wanted === 'fixed' ? fixedPorts(engine !== 'external') : wanted;
}

const fill = ({ graphqlUrl, tokenFor }: Backend, progress: Progress): Promise<void> =>
  progress.step('seed', 'Demo data, through the API', async (_log, report) => {
    const { seed } = await import('#scripts/seed/seed.ts');
    await seed({ graphqlUrl, tokenFor, report });
  });
