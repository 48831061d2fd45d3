import { assertFree, type FixedPort, fixedPort, freePort } from './port.ts';

/** Where the parts of a backend listen, all on 127.0.0.1. */
export interface Ports {
  readonly gateway: number;
  readonly engine: number;
  readonly identity: number;
}

/** The ports of `npm start`, and the variables that move them. */
const FIXED: Readonly<Record<keyof Ports, FixedPort>> = {
  gateway: { variable: 'PORT', preferred: 4000 },
  engine: { variable: 'ENGINE_PORT', preferred: 4566 },
  identity: { variable: 'IDENTITY_PORT', preferred: 4001 },
};

/**
 * The ports of `npm start`, each checked to be free.
 *
 * @param startsEngine false when the engine runs already, on its own port
 * @throws Problem naming the variable that moves a taken one
 */
export async function fixedPorts(startsEngine: boolean): Promise<Ports> {
  const ports = {
    gateway: fixedPort(FIXED.gateway),
    engine: fixedPort(FIXED.engine),
    identity: fixedPort(FIXED.identity),
  };
  await assertFree(ports.gateway, FIXED.gateway.variable);
  await assertFree(ports.identity, FIXED.identity.variable);
  if (startsEngine) await assertFree(ports.engine, FIXED.engine.variable);
  return ports;
}

export async function freePorts(): Promise<Ports> {
  const [gateway, engine, identity] = await Promise.all([freePort(), freePort(), freePort()]);
  return { gateway, engine, identity };
}
