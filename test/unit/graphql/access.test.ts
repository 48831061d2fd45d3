import type { GraphQLSchema } from 'graphql';
import { buildASTSchema, execute, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Post } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { Verifications } from '#domain/evidence/verification/verifications.ts';
import { guard } from '#functions/graphql/access.ts';
import { Actors } from '#functions/graphql/actors.ts';
import { contextOf, enter } from '#functions/graphql/context.ts';
import { sdl } from '#functions/graphql/generated/sdl.ts';
import { nodes } from '#functions/graphql/nodes.ts';
import { schemaOf } from '#functions/graphql/server.ts';
import { seedDemo } from '#scripts/seed/demo.ts';
import { sender } from '#scripts/seed/send.ts';
import type { MemoryTable } from '#store/memory.ts';
import { api } from '#test/support/api.ts';
import { proposedExtension } from '#test/support/approval/proposed.ts';
import { startedReading } from '#test/support/evidence/verifications.ts';
import { emptyLedger } from '#test/support/ledger/empty-ledger.ts';
import { everything, leastOperation } from '#test/support/operations.ts';
import { plant } from '#test/support/plant.ts';
import { PASSES } from '#test/support/visit/passes.ts';
import { workingApi } from '#test/support/working-api.ts';
import { KINDS, OPERATIONS, ROLES } from './access.matrix.ts';

const schema = schemaOf();
const roots = (['query', 'mutation'] as const).flatMap((kind) => {
  const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(type?.getFields() ?? {}).map((field) => ({ kind, field }));
});

test('the matrix names every operation, and nothing else', () => {
  expect(Object.keys(OPERATIONS).sort()).toEqual(roots.map(({ field }) => field.name).sort());
});

describe.each(ROLES)('%s', (role) => {
  test.each(roots.map(({ kind, field }) => [field.name, kind, field] as const))('%s', async (name, kind, field) => {
    const { table, world, send } = api();
    const subject = role === 'ANYONE' ? undefined : 'somebody';
    if (subject !== undefined) {
      const person = { id: 'Person_somebody', name: '某', posts: [role as Post], organ: '330102510000' } as const;
      await plant({ table, world }, Persons, person.id, { type: 'PersonRegistered', ...person });
    }
    const before = (table as MemoryTable).items();
    const { query, variables } = leastOperation(kind, field);

    const { errors } = await send(subject, query, variables);

    const codes = errors.map(({ extensions }) => extensions.code);
    const denied = codes.includes('FORBIDDEN') || codes.includes('UNAUTHENTICATED');
    expect(denied).toBe(!OPERATIONS[name]?.includes(role));
    if (denied) expect(codes).toEqual([subject === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN']);
    if (denied) expect((table as MemoryTable).items()).toEqual(before);
    expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
  });
});

test('a type or a field without @access stops the server from starting', () => {
  const bare = sdl.replace('type PageInfo @access(to: [ANYONE])', 'type PageInfo');

  expect(bare).not.toBe(sdl);
  expect(() => guard(buildASTSchema(parse(bare)))).toThrow('has no @access');
});

describe('by whatever path, each person comes upon', () => {
  const server = workingApi();
  const table = server.memory;
  const seeding = async () => {
    const send = sender((person, query, variables) => server.send(person, query, variables));
    const { filedCase: caseId } = await seedDemo(send, () => undefined);
    await proposedExtension(send);
    const centreId = 'Centre_339901430000';
    await send('wu.centre', 'openSlotsThrough', { centreId, until: '2026-12-24' }, 'process { id }');
    const reason = '法院调取';
    await send('wang.officer', 'requestCustodyBundle', { recordId: caseId, reason }, 'disclosure { id }');
    const [recordId] = recordsIn(table).filter((id) => kindOf(id) === 'PropertyItem');
    await send('chen.custodian', 'requestCustodyBundle', { recordId, reason }, 'disclosure { id }');
    const begin = 'mutation ($input: BeginUploadInput!) { beginUpload(input: $input) { refusals { code } } }';
    await server.send('wang.officer', begin, { input: { caseId, kind: 'OTHER', name: '报警录音', size: 10 } });
    const read = startedReading({ caseId, organ: '339901510000' });
    await plant({ table, world: server.world }, Verifications, 'Verification_1', read);
    const deviceHash = `${'A'.repeat(43)}=`;
    await send(
      'wang.officer',
      'announceEvidence',
      { caseId, kind: 'OTHER', name: '录音', deviceHash },
      'announcement { id }',
    );
  };
  const seeded = seeding();

  test.each(Object.entries(KINDS))('%s: %s', async (person, kinds) => {
    await seeded;
    const visible = await walked(schema, person, table, server);
    const byNode = new Set<string>();
    for (const id of recordsIn(table)) {
      const { data } = await server.send(person, 'query ($id: ID!) { node(id: $id) { id } }', { id });
      if (data.node !== null) byNode.add(id);
    }

    expect([...new Set([...byNode].map(kindOf))].sort()).toEqual([...kinds].sort());
    // What a path shows, node shows too: the row rule is one, wherever a record is loaded.
    expect([...visible].filter((id) => !byNode.has(id))).toEqual([]);
    expect(visible.size).toBeGreaterThan(0);
  });

  test('nobody without a token', async () => {
    await seeded;

    for (const id of recordsIn(table)) {
      const { data } = await server.send(undefined, 'query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(data.node).toBeNull();
    }
  });
});

const kindOf = (id: string) => id.slice(0, id.indexOf('_'));

/** The ids of all records that have a type. */
function recordsIn(table: MemoryTable): readonly string[] {
  return table.items().flatMap(({ PK, SK }) => (SK === 'STATE' && nodes.has(kindOf(PK)) ? [PK] : []));
}

/** The ids that a person comes upon by asking for everything, five levels deep. Limits are for others: this goes round them. */
async function walked(
  schema: GraphQLSchema,
  subject: string,
  table: MemoryTable,
  { world, evidence }: ReturnType<typeof api>,
) {
  const context = contextOf(
    { table, world, evidence, actors: new Actors(table, ['zhou.admin']), passes: PASSES, ledger: emptyLedger() },
    subject,
    'zh',
  );
  await enter(context, { fresh: true });
  const query = schema.getQueryType();
  if (!query) throw new Error('no queries');
  const document = parse(`{ ${everything(schema, query, context.actor.roles, 5)} }`);
  expect(validate(schema, document)).toEqual([]);
  const { data, errors = [] } = await execute({ schema, document, contextValue: context });
  expect(errors.map(({ message }) => message)).toEqual([]);
  const ids = new Set<string>();
  JSON.stringify(data, (key, value: unknown) => {
    // An event's id is made of its record's: no record has it.
    if (key.endsWith('_id') && key !== 'Event_id' && typeof value === 'string' && nodes.has(kindOf(value)))
      ids.add(value);
    return value;
  });
  return ids;
}
