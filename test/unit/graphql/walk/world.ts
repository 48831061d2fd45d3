import { createHash } from 'node:crypto';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { execute, isInputObjectType, parse, print } from 'graphql';
import { PartUrlsDocument } from '#client/generated/graphql.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { Actors } from '#functions/graphql/actors.ts';
import { contextOf, enter } from '#functions/graphql/context.ts';
import { nodes } from '#functions/graphql/nodes.ts';
import { schemaOf } from '#functions/graphql/server.ts';
import { sealing } from '#functions/seal/sealing.ts';
import { personas } from '#scripts/cookbook/personas.ts';
import type { Outside } from '#scripts/cookbook/recipe.ts';
import { runCookbook } from '#scripts/cookbook/run.ts';
import { people } from '#scripts/local/people.ts';
import { seedDemo } from '#scripts/seed/demo.ts';
import { sender } from '#scripts/seed/send.ts';
import { CHECKSUM_HEADER } from '#store/evidence/evidence-store.ts';
import type { Log } from '#store/ledger/log.ts';
import { logOf } from '#store/ledger/log-of.ts';
import { signingKeys } from '#store/ledger/signing-keys.ts';
import type { MemoryTable } from '#store/memory.ts';
import type { Api } from '#test/support/api.ts';
import { cookbookOver } from '#test/support/cookbook/in-process.ts';
import { aSealer } from '#test/support/ledger/a-sealer.ts';
import { plant } from '#test/support/plant.ts';
import { PASSES } from '#test/support/visit/passes.ts';
import { workingApi } from '#test/support/working-api.ts';
import { more, refused } from './more.ts';
import { reachable } from './reachable.ts';

/** A command as somebody sent it. */
export interface Sent {
  readonly person: string | undefined;
  readonly field: string;
  /** Of its input. */
  readonly type: string;
  readonly input: object;
}

export interface World {
  readonly schema: GraphQLSchema;
  readonly table: MemoryTable;
  /** Were carried out; sent again under their keys they answer again, and change nothing. */
  readonly sent: readonly Sent[];
  /** Are refused, whoever looks. */
  readonly refused: readonly Sent[];
  /** The ids of all records that have a type, by their kind. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** Asks this schema or another. Limits are for others: this goes round them. */
  ask(
    person: string | undefined,
    document: DocumentNode,
    variables?: object,
    schema?: GraphQLSchema,
  ): Promise<ExecutionResult>;
}

/** People who hold exactly one role; the demo's leader is an officer too, and the law firms have no clerk yet. */
export const HOLDERS: Readonly<Record<string, string | undefined>> = {
  ANYONE: undefined,
  OFFICER: 'wang.officer',
  LEADER: 'only.leader',
  CUSTODIAN: 'chen.custodian',
  CENTRE_STAFF: 'wu.centre',
  LAWYER: 'lin.lawyer',
  CLERK: 'only.clerk',
  ADMINISTRATOR: 'zhou.admin',
};

export const PEOPLE = [
  ...people.map(({ subject }) => subject),
  'only.leader',
  'only.clerk',
  'only.chief',
  'ma.leader',
  undefined,
];

/** The demo after the cookbook: of every type there is something, in most of its states. */
export async function worldOf(): Promise<World> {
  const server = workingApi();
  const table = server.memory;
  const sent: Sent[] = [];
  const send = async (person: string | undefined, query: string, variables: object) => {
    const [, type, field] = /^mutation[^$]*\(\$input: (\w+)!\) \{\s*(\w+)\(/.exec(query) ?? [];
    if (type === undefined || field === undefined) return server.send(person, query, variables);
    const input = { idempotencyKey: `walk-${sent.length}`, ...('input' in variables && (variables.input as object)) };
    const answer = await server.send(person, query, { input });
    if (answer.data?.[field]?.refusals?.length === 0) sent.push({ person, field, type, input });
    return answer;
  };
  const command = sender(send);
  const { filedCase, receipt } = await seedDemo(command, () => undefined);
  await reachable(command);
  const cookbook = cookbookOver(server);
  await runCookbook(personas, { ...cookbook, ask: send });
  // What is begun from here on stays begun.
  server.sleep();
  const item = table.items().find(({ PK, SK }) => PK.startsWith('PropertyItem_') && SK === 'STATE')?.PK ?? '';
  const kept = table.items().find(({ PK, SK, state }) => PK.startsWith('Evidence_') && SK === 'STATE' && isKept(state));
  const late = await more(command, {
    case: filedCase,
    item,
    kept: kept?.PK ?? '',
    receipt,
    upload: (id) => uploadPart(server, cookbook.put, id),
    send: async ({ url, headers }, bytes) => {
      const signed = Object.fromEntries(headers.map(({ name, value }) => [name, value]));
      const status = server.evidence.receive({ url, headers: signed, expiresAt: '' }, bytes);
      if (status !== 200) throw new Error(`the store answered ${status}`);
    },
  });
  await server.wake();
  const posts = { posts: ['LEADER'], organ: '339901510000', name: '某领导' } as const;
  await plant(server, Persons, 'Person_only.leader', { type: 'PersonRegistered', id: 'Person_only.leader', ...posts });

  const schema = schemaOf();
  const services = {
    table,
    world: server.world,
    evidence: server.evidence,
    actors: new Actors(table, ['zhou.admin']),
    passes: PASSES,
    ledger: await sealed({ table, world: server.world }),
  };
  return {
    schema,
    table,
    sent,
    refused: [...refused(sent, late), ...onceEach(sent).flatMap((each) => stale(schema, each))],
    ids: idsIn(table),
    ask: async (person, document, variables = {}, other = schema) => {
      const contextValue = contextOf(services, person, 'zh');
      await enter(contextValue, { fresh: true });
      return execute({ schema: other, document, contextValue, variableValues: { ...variables } });
    },
  };
}

/** The log of all that has happened. */
async function sealed({ table, world }: Pick<Api, 'table' | 'world'>): Promise<Log> {
  const { workshop, store, origin } = aSealer({ table, world });
  await sealing(workshop);
  return logOf(store, origin, () => signingKeys(table, origin));
}

const isKept = (state: unknown) => typeof state === 'object' && state !== null && 'kept' in state;

async function uploadPart({ send }: Api, put: Outside['put'], id: string): Promise<void> {
  const bytes = new Uint8Array(10);
  const sha256 = createHash('sha256').update(bytes).digest('base64');
  const { data } = await send('wang.officer', print(PartUrlsDocument), { id, parts: [{ number: 1, sha256 }] });
  for (const { url } of data.evidence.partUrls) await put(url, { [CHECKSUM_HEADER]: sha256 }, bytes);
}

/** The last command of each kind that each person sent. */
function onceEach(sent: readonly Sent[]): readonly Sent[] {
  return [...new Map(sent.map((each) => [`${each.person} ${each.field}`, each])).values()];
}

/** An edit of a version that is long gone. */
function stale(schema: GraphQLSchema, { input, ...rest }: Sent): readonly Sent[] {
  const type = schema.getType(rest.type);
  if (!isInputObjectType(type) || !('expectedVersion' in type.getFields())) return [];
  return [{ ...rest, input: { ...input, idempotencyKey: undefined, expectedVersion: 999 } }];
}

function idsIn(table: MemoryTable): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, readonly string[]>();
  for (const { PK, SK } of table.items()) {
    const kind = kindOf(PK);
    if (SK === 'STATE' && nodes.has(kind)) ids.set(kind, [...(ids.get(kind) ?? []), PK]);
  }
  return ids;
}

export async function rolesOf(world: World, person: string | undefined): Promise<readonly string[]> {
  const { data } = await world.ask(person, parse('{ viewer { roles } }'));
  return (data as { viewer: { roles: readonly string[] } }).viewer.roles;
}

export const kindOf = (id: string) => id.slice(0, id.indexOf('_'));
