import { sign } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import documents from '#client/generated/persisted-documents.json' with { type: 'json' };
import type { Instant } from '#domain/model/time.ts';
import { ed25519OfSecret } from '#functions/ed25519-of-secret.ts';
import { Actors } from '#functions/graphql/actors.ts';
import { costShown } from '#functions/graphql/admission.ts';
import type { Endpoint } from '#functions/graphql/endpoint.ts';
import { endpointOf } from '#functions/graphql/endpoint.ts';
import { LANGUAGE_TAGS, localeOf } from '#functions/graphql/locale.ts';
import { heldPassKeys } from '#functions/pass/pass-key.ts';
import { Passes } from '#functions/pass/passes.ts';
import { KeptEdge } from '#functions/seal/kept-edge.ts';
import { sealing } from '#functions/seal/sealing.ts';
import { logOf } from '#store/ledger/log-of.ts';
import { MemoryLedgerStore } from '#store/ledger/memory-ledger-store.ts';
import { signingKeys } from '#store/ledger/signing-keys.ts';
import { MemoryTable } from '#store/memory.ts';
import { administrators } from '../local/people.ts';
import type { Demo } from '../seed/demo.ts';
import { seedDemo } from '../seed/demo.ts';
import type { Answer } from '../seed/send.ts';
import { sender } from '../seed/send.ts';
import { CALENDARS, calendar } from './calendar.ts';
import { demandOf, demands, UnknownDemand } from './demand.ts';
import { demandingSchema } from './demanding-schema.ts';
import { KeptEvidence, OBJECTS_PATH, PARTS_PATH, VERSIONS_PATH } from './kept-evidence.ts';
import { objectsOfSeed } from './objects-of-seed.ts';
import { answerWith } from './proxy-event.ts';
import { seededWorld } from './seeded-world.ts';
import { SignIn } from './sign-in.ts';
import { WatchedTable } from './watched-table.ts';
import { Workers } from './workers.ts';

export interface MemoryBackendOptions {
  /** Where the backend is, for the addresses of evidence. */
  readonly origin?: string;
  /** The same seed and the same commands give the same ids and codes. */
  readonly seed?: number;
  readonly now?: () => Instant;
  /** Bytes of evidence kept for downloads. */
  readonly keepAtMost?: number;
  readonly report?: (line: string) => void;
}

export interface MemoryBackend {
  /** Answers as the server would, without one: `/graphql`, `/token`, calendar feeds, the parts, objects and versions of evidence. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** What the tour of the demo begins with. */
  readonly demo: Demo;
  /** Resolves once all that has happened so far has had its consequences. */
  settled(): Promise<void>;
}

const ORIGIN = 'http://127.0.0.1:4000';
const LEDGER_ORIGIN = 'ledger.yangguang.mock';
/** What becomes of the log's old partial tiles: a mock that runs for days must not fill its memory with them. */
const LAPSES = { lapses: true } as const;
const KEEP_AT_MOST = 256 * 2 ** 20;

/** The real endpoint, rules and workers over memory, seeded with the demo: no engine, no port, no network. */
export async function memoryBackend(options: MemoryBackendOptions = {}): Promise<MemoryBackend> {
  const { origin = ORIGIN, seed = 1, keepAtMost = KEEP_AT_MOST } = options;
  const { now = () => new Date().toISOString(), report = () => undefined } = options;
  const world = seededWorld(seed, now);
  const memory = new MemoryTable();
  const evidence = new KeptEvidence({ now, origin, keepAtMost });
  const ledgerStore = new MemoryLedgerStore(now, LAPSES);
  const ledger = logOf(ledgerStore, LEDGER_ORIGIN, () => signingKeys(memory, LEDGER_ORIGIN));
  const table = new WatchedTable(memory, (records) => workers.take(records));
  const seal = sealerOf(memory, ledgerStore, { seed, now });
  // What is seeded is sealed all at once.
  let seeded = false;
  const workers = new Workers({ table, store: evidence, world }, report, async () => (seeded ? seal() : undefined));
  const signIn = new SignIn(memory);
  const endpoint = endpointOf({
    services: { table, evidence, world, actors: new Actors(table, administrators), passes: passesOf(seed), ledger },
    bearerOf: (authorization) => signIn.bearerOf(authorization),
    introspection: true,
    origins: [],
    schema: demandingSchema(objectsOfSeed(memory)),
    trustedDocuments: { documents, enforced: false, freeClients: [] },
  });

  const fetch: MemoryBackend['fetch'] = async (input, init) => {
    const request = new Request(typeof input === 'string' ? new URL(input, origin) : input, init);
    const { pathname } = new URL(request.url);
    if (pathname === '/graphql') {
      workers.attend();
      return graphql(endpoint, request);
    }
    if (pathname.startsWith(CALENDARS)) return calendar(request, { table, now: world.now() });
    if (pathname === '/token') return signIn.token(request);
    if ([PARTS_PATH, OBJECTS_PATH, VERSIONS_PATH].includes(pathname)) return evidence.answer(request);
    return new Response('not found\n', { status: 404 });
  };
  const settled = () => workers.settled();
  const demo = await seedDemo(sender(seederOf(fetch, settled)), () => undefined);
  seeded = true;
  await seal();
  return { fetch, settled, demo };
}

/** Passes of a key that the seed stands for. */
function passesOf(seed: number): Passes {
  return new Passes(heldPassKeys(`mock ${seed}`));
}

/** An operation, with the outcome that its headers demand, if they do. */
async function graphql(endpoint: Endpoint, request: Request): Promise<Response> {
  try {
    const demand = demandOf(request.headers);
    if (demand.delay > 0) await setTimeout(demand.delay);
    return await demands.run(demand, () => answerWith(endpoint, request));
  } catch (failure) {
    if (!(failure instanceof UnknownDemand)) throw failure;
    const locale = localeOf(request.headers.get('accept-language') ?? undefined);
    const shown = { message: failure.said[locale], extensions: failure.extensions };
    const headers = { 'cache-control': 'no-store', 'content-language': LANGUAGE_TAGS[locale] };
    return Response.json({ errors: [shown], extensions: costShown(null) }, { status: 400, headers });
  }
}

/** Each command with its consequences before the next, so that ids are drawn in one order. */
function seederOf(fetch: MemoryBackend['fetch'], settled: () => Promise<void>) {
  return async (person: string, query: string, variables: object): Promise<Answer> => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${person}` },
      body: JSON.stringify({ query, variables }),
    });
    await settled();
    return (await response.json()) as Answer;
  };
}

/** Seals into memory, with a key that says of itself that it is none to be trusted. */
function sealerOf(table: MemoryTable, store: MemoryLedgerStore, { seed, now }: { seed: number; now: () => string }) {
  const { private: own, raw } = ed25519OfSecret(`a mock's key ${seed}`);
  const signer = { name: LEDGER_ORIGIN, publicKey: raw, sign: async (bytes: Uint8Array) => sign(null, bytes, own) };
  // A world of its own: what is drawn for sealing must not change the ids of what is sealed.
  const drawing = seededWorld(seed, now);
  // Its transactions must not have the names of commands: what is sent twice under one name happens once.
  const world = { ...drawing, token: () => `seal-${drawing.token()}` };
  const workshop = { table, store, world, origin: LEDGER_ORIGIN, edge: new KeptEdge(), signers: async () => [signer] };
  return () => sealing(workshop);
}
