import type { GraphQLField, GraphQLObjectType, GraphQLOutputType, GraphQLResolveInfo } from 'graphql';
import {
  getNamedType,
  isAbstractType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { Verifications } from '#domain/evidence/verification/verifications.ts';
import { ANONYMOUS, ROLES } from '#domain/model/actor.ts';
import { kindOf } from '#domain/model/id.ts';
import { notify } from '#domain/notification/notification/notify.ts';
import { centreId } from '#domain/visit/centre/centre.ts';
import { carryOut } from '#functions/carry-out.ts';
import { Actors } from '#functions/graphql/actors.ts';
import { connection } from '#functions/graphql/connection.ts';
import type { GraphContext } from '#functions/graphql/context.ts';
import { contextOf } from '#functions/graphql/context.ts';
import { nodes } from '#functions/graphql/nodes.ts';
import { Reader } from '#functions/graphql/reader.ts';
import { schemaOf } from '#functions/graphql/server.ts';
import { seedDemo } from '#scripts/seed/demo.ts';
import { ORGANS } from '#scripts/seed/organs.ts';
import { sender } from '#scripts/seed/send.ts';
import { MemoryTable } from '#store/memory.ts';
import { recordOf, versioned } from '#store/record.ts';
import { api } from '#test/support/api.ts';
import { proposedExtension } from '#test/support/approval/proposed.ts';
import { startedReading } from '#test/support/evidence/verifications.ts';
import { emptyLedger } from '#test/support/ledger/empty-ledger.ts';
import { aNotice } from '#test/support/notification/scene.ts';
import { plant } from '#test/support/plant.ts';
import { PASSES } from '#test/support/visit/passes.ts';

/**
 * The null policy. A field is non-null only if the object it stands in answers it by itself. Whatever needs another
 * record is nullable, since that record may be hidden, erased or not there: a null there must never blank its parent.
 */
const schema = schemaOf();
const types = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => !isIntrospectionType(type));

/** What leads to another record and is non-null all the same, with the reason. */
const EXCEPT: Readonly<Record<string, string>> = {
  'Case.deadlines': 'released so while they stood in the case; a list of what is there and seen, empty if nothing is',
  'Changes.nodes': 'those that are seen, of what changed; empty if none is',
  'Detainee.calendar': 'visits of some days, those that are seen; empty if none is',
  'Entrustment.scans': 'scans that whoever sees the papers sees; empty if there is none',
  'OpenSlotsPayload.slots': 'the records that this very command has written, for staff who see them; null if refused',
  'Query.calendarFeeds': "one's own, three at most; empty if there is none",
  'Query.visitCalendar': 'visits of some days, those that are seen; empty if none is',
  'SlotFull.alternatives': 'a list of what is there and seen; empty if nothing is',
};

/** An edge is made of its row: a row whose record is not seen has no edge. */
const isEdge = (type: GraphQLObjectType, { name }: GraphQLField<unknown, unknown>) =>
  type.name.endsWith('Edge') && name === 'node';

/** Whether null at this place, or anywhere in this list, would blank the parent. */
function blanks(type: GraphQLOutputType): boolean {
  if (isNonNullType(type)) return isListType(type.ofType) ? isNonNullType(type.ofType.ofType) : true;
  return isListType(type) && isNonNullType(type.ofType);
}

/** Whether a type is, or may be, a record of its own. */
function isRecord(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named).some(({ name }) => nodes.has(name));
  return nodes.has(named.name);
}

test('in the SDL: nothing that leads to another record is non-null', () => {
  const found = types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => blanks(field.type) && isRecord(field.type) && !isEdge(type, field))
      .map(({ name }) => `${type.name}.${name}`),
  );

  expect(found.sort()).toEqual(Object.keys(EXCEPT).sort());
});

/** Sees nothing but what it has been given: every other record is as if it were not there. */
class BlindReader extends Reader {
  override load = async () => null;
  override page = async () => connection<never>([], false, undefined);
  override history = this.page;
  override holdings: Reader['holdings'] = async (claims) => claims.map(() => undefined);
}

describe('in the resolvers: with all other records gone, every non-null field of a record still answers', () => {
  const table = new MemoryTable();
  const { send, world, evidence } = api({ table, administrators: ['zhou.admin'] });
  const services = { table, world, evidence, actors: new Actors(table, []), passes: PASSES, ledger: emptyLedger() };
  const context: GraphContext = {
    ...contextOf(services, undefined, 'zh'),
    actor: { ...ANONYMOUS, id: 'Person_blind', roles: ROLES },
    reader: new BlindReader(table, ANONYMOUS),
  };

  beforeAll(async () => {
    const { filedCase: caseId } = await seedDemo(sender(send), () => undefined);
    await proposedExtension(sender(send));
    const begin = 'mutation ($input: BeginUploadInput!) { beginUpload(input: $input) { refusals { code } } }';
    const open = 'mutation ($input: OpenSlotsThroughInput!) { openSlotsThrough(input: $input) { refusals { code } } }';
    await send('wu.centre', open, { input: { centreId: centreId(ORGANS.detentionCentre.code), until: '2026-12-24' } });
    const { data } = await send('lin.lawyer', '{ entrustments { edges { node { id } } } }');
    const [{ node: papers }] = data.entrustments.edges;
    const as = sender(send);
    const wait = { entrustmentId: papers.id, date: '2026-11-30', mode: 'REMOTE' };
    await as('lin.lawyer', 'joinWaitlist', wait, 'waitlist { id }');
    await as('lin.lawyer', 'createCalendarFeed', {}, 'feed { id }');
    const scan = { kind: 'CERTIFICATE', contentType: 'image/png', size: 9, sha256: `${'A'.repeat(43)}=` };
    await as('lin.lawyer', 'beginScan', scan, 'scan { id }');
    await carryOut({ table, world }, { operation: 'notify', key: '1', input: aNotice(1), procedure: notify });
    await as('wang.officer', 'requestCustodyBundle', { recordId: caseId, reason: '法院调取' }, 'disclosure { id }');
    const deviceHash = `${'A'.repeat(43)}=`;
    await as(
      'wang.officer',
      'announceEvidence',
      { caseId, kind: 'OTHER', name: '录音', deviceHash },
      'announcement { id }',
    );
    const read = startedReading({ caseId, organ: '339901510000' });
    await plant({ table, world }, Verifications, 'Verification_1', read);
    await send('wang.officer', begin, { input: { caseId, kind: 'OTHER', name: '报警录音', size: 10 } });
  });

  test.each([...nodes.keys()])('%s', async (kind) => {
    const type = schema.getType(kind) as GraphQLObjectType;
    const records = table.items().filter(({ PK, SK }) => SK === 'STATE' && kindOf(PK as `_${string}`) === kind);
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) && !field.args.some(isRequiredArgument),
    );

    expect(records.length).toBeGreaterThan(0);
    for (const item of records) {
      const stored = recordOf(item);
      if (stored === undefined) throw new Error(`${item.PK} has no state`);
      for (const field of fields) {
        const args = Object.fromEntries(field.args.map(({ name, defaultValue }) => [name, defaultValue]));
        const info = { schema, fieldName: field.name } as GraphQLResolveInfo;
        expect([field.name, await field.resolve?.(versioned(stored), args, context, info)]).not.toEqual([
          field.name,
          expect.toSatisfy((value: unknown) => value === null || value === undefined || Number.isNaN(value)),
        ]);
      }
    }
  });
});
