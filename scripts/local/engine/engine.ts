import type { Lifetime } from '../process/lifetime.ts';

/** A local AWS: what the deployment, the functions and the tests need to know of it. */
export interface Engine {
  readonly name: 'ministack' | 'localstack' | 'external';
  /** Base URL of every AWS service. */
  readonly endpoint: string;
  /** Whether what it stores outlives it. */
  readonly keepsState: boolean;
  /** Starts it, waits until it answers, and has the lifetime stop it. */
  start(lifetime: Lifetime, log: string): Promise<void>;
  /** Whether it answers now. */
  health(): Promise<boolean>;
}
