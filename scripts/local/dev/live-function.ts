import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GetFunctionConfigurationCommand, type LambdaClient, UpdateFunctionCodeCommand } from '@aws-sdk/client-lambda';
import { type BuildContext, context } from 'esbuild';
import { bundle } from '#infra/bundle.ts';
import { ROOT } from '../directories.ts';
import type { DeployedFunction } from './functions.ts';
import { zip } from './zip.ts';

/** Milliseconds; the SDK's own waiter looks once a second. */
const PAUSE = 50;

/** One function whose changes go live: bundled again as little as needed, and put into the engine if it differs. */
export class LiveFunction {
  readonly #client: LambdaClient;
  readonly #function: DeployedFunction;
  readonly #build: Promise<BuildContext<{ write: false; metafile: true }>>;
  /** What the last bundle was made of, from the root; unknown before the first. */
  #sources: ReadonlySet<string> | undefined;
  #live: Buffer | undefined;

  constructor(client: LambdaClient, deployed: DeployedFunction) {
    this.#client = client;
    this.#function = deployed;
    // As deployed, but readable, in memory, and with its source map inside, so that stack traces name the sources.
    const deployedAs = bundle(join(ROOT, deployed.entry), ROOT);
    const quickly = { minify: false, sourcemap: 'inline', write: false, metafile: true, logLevel: 'silent' } as const;
    this.#build = context({ ...deployedAs, ...quickly, absWorkingDir: ROOT });
  }

  /**
   * Puts the function's sources live.
   *
   * @param changed the paths that changed, from the root; without them, anything may have
   * @returns whether the function differs from before
   * @throws BuildFailure of esbuild, with the lines to mend
   */
  async refresh(changed?: readonly string[]): Promise<boolean> {
    if (changed && this.#sources && !changed.some((path) => this.#sources?.has(path))) return false;
    // Forgotten until a build succeeds: what mends a broken one need not be among the sources of the last.
    this.#sources = undefined;
    const { outputFiles, metafile } = await (await this.#build).rebuild();
    this.#sources = new Set(Object.keys(metafile.inputs));
    const code = Buffer.from(outputFiles[0]?.contents ?? []);
    if (this.#live?.equals(code)) return false;
    await this.#put(code);
    this.#live = code;
    return true;
  }

  async dispose(): Promise<void> {
    await (await this.#build).dispose();
  }

  async #put(code: Buffer): Promise<void> {
    const FunctionName = this.#function.name;
    await this.#client.send(new UpdateFunctionCodeCommand({ FunctionName, ZipFile: zip('index.mjs', code) }));
    for (;;) {
      const state = await this.#client.send(new GetFunctionConfigurationCommand({ FunctionName }));
      if (state.LastUpdateStatus === 'Failed') throw new Error(`${FunctionName}: ${state.LastUpdateStatusReason}`);
      if (state.LastUpdateStatus !== 'InProgress') return;
      await sleep(PAUSE);
    }
  }
}
