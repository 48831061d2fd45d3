import { readFile } from 'node:fs/promises';
import { type Connection, connect, demoToken, keepFresh, type TokenSource } from '#client/index.ts';
import { Problem } from '../local/problem.ts';
import { findRunning } from '../local/running.ts';
import { Usage } from './usage.ts';

/** Where to go, and as whom; what is left out is looked for. */
export interface Whereabouts {
  /** Of the API. */
  readonly url?: string | undefined;
  readonly token?: string | undefined;
  /** A file with a token, read again whenever a newer one is needed: a large file outlives an hour. */
  readonly tokenFile?: string | undefined;
  /** A person of the demo, for the local backend and the mock. */
  readonly as?: string | undefined;
  readonly language: 'zh-CN' | 'en';
}

/** An API that takes commands from somebody. */
export interface Session {
  readonly connection: Connection;
  /** Of the API. */
  readonly url: string;
}

const DEMO_OFFICER = 'wang.officer';

/**
 * @throws {Usage} if it is not said as whom
 * @throws Problem if no address is given and no local backend runs
 */
export async function sessionOf(where: Whereabouts): Promise<Session> {
  const url = where.url ?? (await localUrl());
  const safe = safeUrl(url);
  const token = tokenOf(where, safe);
  return { url, connection: connect({ url, token, language: where.language }) };
}

async function localUrl(): Promise<string> {
  const running = await findRunning();
  if (running !== undefined) return running.graphqlUrl;
  throw new Problem('No local backend runs here. Say where the API is: --url https://…/graphql, or YANGGUANG_URL');
}

/** A token is not sent where anybody on the way can read it. */
function safeUrl(url: string): URL {
  if (!URL.canParse(url)) throw new Usage(`--url ${url} is no address`);
  const parsed = new URL(url);
  if (parsed.protocol === 'https:' || (parsed.protocol === 'http:' && isHere(parsed))) return parsed;
  throw new Usage(`--url ${url}: tokens are sent over https alone, but for this machine`);
}

const isHere = ({ hostname }: URL) => ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);

function tokenOf({ token, tokenFile, as, url }: Whereabouts, { origin, hostname }: URL): string | TokenSource {
  if (tokenFile !== undefined) return keepFresh(() => readToken(tokenFile));
  if (token !== undefined) return token;
  if (as !== undefined || url === undefined) return keepFresh(() => demoToken(origin, as ?? DEMO_OFFICER));
  throw new Usage(`Say as whom at ${hostname}: --token-file <file>, or YANGGUANG_TOKEN`);
}

async function readToken(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(({ code }: NodeJS.ErrnoException) => {
    throw new Problem(`The token in ${path} cannot be read: ${code}`);
  });
}
