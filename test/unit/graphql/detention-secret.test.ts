import type { GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';
import {
  execute,
  getDirectiveValues,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  parse,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { Persons } from '#domain/directory/person/persons.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { Slots } from '#domain/visit/slot/slots.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { Actors } from '#functions/graphql/actors.ts';
import { contextOf, enter } from '#functions/graphql/context.ts';
import { schemaOf } from '#functions/graphql/server.ts';
import { MemoryTable } from '#store/memory.ts';
import { api } from '#test/support/api.ts';
import { emptyLedger } from '#test/support/ledger/empty-ledger.ts';
import { MeteredTable } from '#test/support/metered-table.ts';
import { everything } from '#test/support/operations.ts';
import { plant } from '#test/support/plant.ts';
import { RecordingTable } from '#test/support/recording-table.ts';
import { surroundings } from '#test/support/surroundings.ts';
import { PASSES } from '#test/support/visit/passes.ts';
import {
  aCentre,
  aDetainee,
  aLawyer,
  aSlot,
  aVisit,
  NOW,
  ORGAN,
  presented,
  someStaff,
} from '#test/support/visit/records.ts';

/**
 * Whether somebody is detained must not be learnt by asking (domain.md). Two towns are alike but for one person, who is
 * held in the first and not in the second. Every operation open to a lawyer or a clerk is sent to both, with the person's
 * name in every text and the ids of the person's records in every id: whoever asks must not be able to tell the towns
 * apart, by the answer, by what is written, or by how much is read.
 */
const schema = schemaOf();
const SUSPECT = '赵某';
const FIRM = '浙江钱江律师事务所';
const MINE = 'Entrustment_mine';
const SECRETS = ['Detainee_zhao', 'Entrustment_theirs', 'Visit_theirs', 'Case_zhao', 'Nothing_here'];

/** What the two towns share, so that every command gets as far as it can. */
const KNOWN: Readonly<Record<string, string>> = {
  ...{ centreId: aCentre().id, centre: aCentre().id, slotId: aSlot().id, entrustmentId: MINE, visitId: 'Visit_mine' },
  ...{ lawyerId: 'Person_lin.lawyer', organ: ORGAN, id: 'Visit_mine' },
};

async function townWith(detained: boolean) {
  const memory = new MemoryTable();
  const recording = new RecordingTable(memory);
  const table = new MeteredTable(recording);
  // What is drawn while asking is the same in both towns, however many records were planted before.
  const world = surroundings({ now: NOW });
  const { evidence } = api({ table, world });
  const planting = surroundings({ now: NOW, seed: 2 });
  const at = { table, world: { ...planting, token: () => `planted-${planting.token()}` } };
  const people = [
    aLawyer(),
    aLawyer({
      id: 'Person_sun.lawyer',
      certificate: { number: '2', firm: '正和律师事务所', validUntil: '2027-05-31' },
    }),
    someStaff(),
    { ...aLawyer({ id: 'Person_clerk', posts: ['CLERK'] }), firm: FIRM },
  ];
  for (const { suspended: _, ...person } of people) {
    await plant(at, Persons, person.id, { type: 'PersonRegistered', ...person });
  }
  const { id, name, organ } = aCentre();
  await plant(at, Centres, id, { type: 'CentreRegistered', id, name, organ });
  await plant(at, Slots, aSlot().id, { type: 'SlotOpened', ...aSlot() });
  const hold = async (
    whose: string,
    entrustment: `Entrustment_${string}`,
    lawyer: `Person_${string}`,
    firm: string,
  ) => {
    const { status: _, ...admission } = aDetainee({ id: `Detainee_${whose}`, name: SUSPECT, caseId: `Case_${whose}` });
    await plant(at, Detainees, admission.id, { type: 'DetaineeAdmitted', ...admission });
    const { status: _status, ...papers } = presented({ id: entrustment, lawyer, suspect: SUSPECT, firm });
    const verified = { type: 'EntrustmentVerified', detainee: admission.id, place: 1 } as const;
    await plant(at, Entrustments, entrustment, { type: 'PapersPresented', ...papers }, verified);
  };
  // Of another person of the same name, whose papers are verified.
  await hold('qian', MINE, 'Person_lin.lawyer', FIRM);
  const { status: _visit, ...booking } = aVisit({ id: 'Visit_mine', entrustment: MINE, detainee: 'Detainee_qian' });
  await plant(at, Visits, 'Visit_mine', { type: 'VisitBooked', ...booking });
  for (const [name, reason] of [['open'], ['closed', 'NOT_CONFIRMED']] as const) {
    const { status: _, ...papers } = presented({ id: `Entrustment_${name}`, suspect: SUSPECT });
    const rejected = reason === undefined ? [] : [{ type: 'EntrustmentRejected', reason } as const];
    await plant(at, Entrustments, papers.id, { type: 'PapersPresented', ...papers }, ...rejected);
  }
  if (detained) {
    await hold('zhao', 'Entrustment_theirs', 'Person_sun.lawyer', '正和律师事务所');
    // On another day: that a seat is taken anybody may see, and not by whom.
    const period = { from: '2026-11-26T01:00:00.000Z', to: '2026-11-26T02:00:00.000Z' };
    const place = { slot: 'Slot_theirs', period } as const;
    const theirs = { id: 'Visit_theirs', lawyer: 'Person_sun.lawyer', detainee: 'Detainee_zhao', ...place } as const;
    const { status: _, ...other } = aVisit({ ...theirs, entrustment: 'Entrustment_theirs' });
    await plant(at, Visits, 'Visit_theirs', { type: 'VisitBooked', ...other });
  }
  const services = { table, world, evidence, actors: new Actors(table, []), passes: PASSES, ledger: emptyLedger() };
  return {
    /** What can be told from asking. */
    async ask(subject: string, query: string, variables: object) {
      const context = contextOf(services, subject, 'zh');
      await enter(context, { fresh: true });
      table.bill();
      recording.happened.splice(0);
      const document = parse(query);
      expect(validate(schema, document)).toEqual([]);
      const answer = await execute({ schema, document, contextValue: context, variableValues: { ...variables } });
      const { reads, transactions, writes } = table.bill();
      return {
        answer: JSON.parse(JSON.stringify(answer)),
        written: recording.happened.flat(),
        requests: { reads, transactions, writes },
      };
    },
  };
}

interface Sent {
  readonly query: string;
  readonly variables: object;
  readonly what: string;
}

/** A value of every type, by the name of the field; `id` stands wherever an id of this name is asked for. */
function filled(type: GraphQLInputType, name: string, chosen: Readonly<Record<string, string>>): unknown {
  if (isNonNullType(type)) return filled(type.ofType, name, chosen);
  if (isListType(type)) return [filled(type.ofType, name, chosen)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => field.name in { ...chosen, idempotencyKey: '' } || isNonNullType(field.type) || isText(field.type),
    );
    return Object.fromEntries(fields.map((field) => [field.name, filled(field.type, field.name, chosen)]));
  }
  if (name === 'idempotencyKey') return JSON.stringify(chosen);
  if (type.name === 'ID') return chosen[name] ?? KNOWN[name] ?? 'Nothing_here';
  const { [type.name]: scalar = SUSPECT } = SCALARS;
  return scalar;
}

const isText = (type: GraphQLInputType) => ['ShortText', 'LongText'].includes(getNamedType(type).name);
const SCALARS: Readonly<Record<string, unknown>> = {
  ...{
    Int: 1,
    Boolean: true,
    Bytes: 1_000,
    LogIndex: 1,
    Sha256: `${'A'.repeat(43)}=`,
    Quantity: '1',
    OrganCode: ORGAN,
  },
  ...{ DateTime: '2026-11-24T01:00:00.000Z', LocalDate: '2026-11-24', LocalTime: '09:30' },
};

/** The names of all ids that an input has, however deep. */
function idsOf(type: GraphQLInputType, name: string): readonly string[] {
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) => idsOf(field.type, field.name));
  return isLeafType(named) && named.name === 'ID' ? [name] : [];
}

/** An operation with what the towns share, and then with each secret id in each of its ids. */
function sendings(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, role: string): readonly Sent[] {
  const named = getNamedType(field.type);
  const shown = isLeafType(named) ? '' : ` { ${everything(schema, named, ['ANYONE', role], 2)} }`;
  const head = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const args = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const query = `${kind}${head && ` (${head})`} { ${field.name}${args && `(${args})`}${shown} }`;
  const variablesOf = (chosen: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      field.args
        .filter(({ name, type }) => isNonNullType(type) || name in chosen || isText(type))
        .map(({ name, type }) => [name, filled(type, name, chosen)]),
    );
  const ids = [...new Set(field.args.flatMap(({ name, type }) => idsOf(type, name)))];
  const choices = ids.flatMap((name) =>
    [...SECRETS, 'Entrustment_open', 'Entrustment_closed'].map((id) => ({ [name]: id })),
  );
  // What goes through comes last: it must not stand in the way of the others.
  return [...choices, {}].map((chosen) => ({ query, variables: variablesOf(chosen), what: JSON.stringify(chosen) }));
}

function rootsFor(schema: GraphQLSchema, role: string) {
  const directive = schema.getDirective('access');
  return (['query', 'mutation'] as const).flatMap((kind) => {
    const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(type?.getFields() ?? {}).flatMap((field) => {
      const to = directive && field.astNode ? getDirectiveValues(directive, field.astNode)?.to : undefined;
      const roles = (to ?? []) as readonly string[];
      return roles.includes(role) || roles.includes('ANYONE') ? [{ kind, field }] : [];
    });
  });
}

describe.each([
  ['LAWYER', 'lin.lawyer'],
  ['CLERK', 'clerk'],
])('%s', (role, subject) => {
  test.each(rootsFor(schema, role).map(({ kind, field }) => [field.name, kind, field] as const))(
    '%s',
    async (_name, kind, field) => {
      const [held, free] = await Promise.all([townWith(true), townWith(false)]);

      for (const { query, variables, what } of sendings(kind, field, role)) {
        expect({ what, ...(await held.ask(subject, query, variables)) }).toEqual({
          what,
          ...(await free.ask(subject, query, variables)),
        });
      }
    },
    30_000,
  );
});

test('a test of the test: the staff of the centre do tell the towns apart', async () => {
  const [held, free] = await Promise.all([townWith(true), townWith(false)]);
  const query = `{ centre(id: "${aCentre().id}") { detainees { edges { node { id } } } } }`;

  expect(await held.ask('he.staff', query, {})).not.toEqual(await free.ask('he.staff', query, {}));
});

test('a test of the test: commands get as far as writing', async () => {
  const field = rootsFor(schema, 'CLERK').find(({ field }) => field.name === 'presentPapers')?.field;
  if (!field) throw new Error('no presentPapers');
  const { query, variables } = sendings('mutation', field, 'LAWYER').at(-1) ?? { query: '', variables: {} };

  const { answer, written } = await (await townWith(true)).ask('lin.lawyer', query, variables);

  expect(answer.data.presentPapers.PresentPapersPayload_refusals).toEqual([]);
  expect(written.length).toBeGreaterThan(3);
});
