import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { HOST } from './address.ts';
import { Problem } from './problem.ts';

/** A port of the fixed set, and the variable that moves it. */
export interface FixedPort {
  readonly variable: string;
  readonly preferred: number;
}

/** @throws Problem when the variable holds no port number */
export function fixedPort(
  { variable, preferred }: FixedPort,
  environment: NodeJS.ProcessEnv = process.env,
  command = 'npm start',
): number {
  const text = environment[variable];
  if (text === undefined || text === '') return preferred;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Problem(
    `${variable}=${text} is no port number; set one between 1 and 65535: ${setting(variable, preferred, command)}`,
  );
}

/** @throws Problem naming the variable that moves the port, when something listens there */
export async function assertFree(port: number, variable: string, command = 'npm start'): Promise<void> {
  if ((await somethingAnswers(port)) || !(await canListen(port))) {
    throw new Problem(takenMessage(port, variable, command));
  }
}

export const takenMessage = (port: number, variable: string, command = 'npm start'): string =>
  `Port ${port} on ${HOST} is taken; choose another: ${setting(variable, port + 100, command)}`;

const setting = (variable: string, port: number, command: string): string =>
  process.platform === 'win32' ? `set ${variable}=${port}&& ${command}` : `${variable}=${port} ${command}`;

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/** Something bound to all addresses leaves 127.0.0.1 bindable on some systems, so ask as well. */
async function somethingAnswers(port: number): Promise<boolean> {
  const socket = connect({ host: HOST, port });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function canListen(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, HOST);
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return true;
  } catch {
    return false;
  }
}
