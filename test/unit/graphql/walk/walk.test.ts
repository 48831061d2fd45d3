import type { GraphQLSchema } from 'graphql';
import { isInterfaceType, isObjectType, parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { leastOperation } from '#test/support/operations.ts';
import { ROLES } from '../access.matrix.ts';
import { mayAsk, NARROWER, TYPES } from '../fields.matrix.ts';
import { coordinates, deniedFromAfar, deniedOnTheWay } from './denials.ts';
import { unguarded, unruled } from './holes.ts';
import type { Walked } from './walk.ts';
import { walk } from './walk.ts';
import type { World } from './world.ts';
import { HOLDERS, PEOPLE, worldOf } from './world.ts';

let world: World;
let all: readonly (readonly [string, string])[];
let careless: GraphQLSchema;
const walks = new Map<string | undefined, Walked>();
const started = performance.now();

beforeAll(async () => {
  world = await worldOf();
  all = coordinates(world.schema);
  careless = unguarded(Object.keys(NARROWER));
  for (const person of PEOPLE) walks.set(person, await walk(world, person));
  const total = (of: (walked: Walked) => number) => [...walks.values()].reduce((sum, walked) => sum + of(walked), 0);
  console.log(
    `${all.length} fields × ${ROLES.length} roles; ${walks.size} people, ${total(({ paths }) => paths)} paths, ` +
      `${total(({ compared }) => compared)} values held against the direct read; ${Math.round(performance.now() - started)} ms`,
  );
}, 120_000);

const walkOf = (person: string | undefined): Walked => {
  const walked = walks.get(person);
  if (!walked) throw new Error(`${person} did not walk`);
  return walked;
};

/** Those who hold this role and no other: one leader comes upon what another does not. */
const holdersOf = (role: string): readonly (string | undefined)[] =>
  [...walks].flatMap(([person, { roles }]) => {
    const others = roles.filter((each) => each !== 'ANYONE');
    return person === HOLDERS[role] || (others.length === 1 && others[0] === role) ? [person] : [];
  });

/** One of them who comes upon something of a type, and how. */
function comerOf(role: string, type: string) {
  const comers = holdersOf(role).flatMap((person) => {
    const way = walkOf(person).ways.get(type);
    return way === undefined ? [] : [{ role, person, way }];
  });
  return comers[0];
}

test('the matrix names every type that is answered, and no field that is not there', () => {
  const types = [...new Set(all.map(([type]) => type))];
  expect(types.filter((type) => !(type in TYPES))).toEqual([]);
  expect(Object.keys(TYPES).filter((type) => !types.includes(type) && !type.endsWith('Payload'))).toEqual([]);
  const names = all.map((coordinate) => coordinate.join('.'));
  expect(Object.keys(NARROWER).filter((name) => !names.includes(name))).toEqual([]);
});

describe('fields', () => {
  test.each(ROLES)('%s is answered all that they may see', async (role) => {
    const { answered } = walkOf(HOLDERS[role]);
    const others = [...walks.values()].filter(({ roles }) => roles.includes(role));
    const allowed = all.filter(([type, field]) => mayAsk([role, 'ANYONE'], type, field));
    const unanswered = allowed.filter(([type, field]) => !answered.has(`${type}.${field}`));

    // Only those who send a command see its payload: one of the people in this role did, or it is not denied them.
    const unsent = unanswered.filter(([type, field]) => !others.some((each) => each.answered.has(`${type}.${field}`)));
    for (const [type] of unsent.filter(([each]) => each.endsWith('Payload'))) {
      expect(await codesOf(role, type), `${role} ${type}`).not.toContain('FORBIDDEN');
    }
    const left = new Set(unsent.map(([type]) => type).filter((type) => !type.endsWith('Payload') && !isRefusal(type)));
    expect([...left]).toEqual(UNSEEN[role] ?? []);
  });

  test('every refusal there is was shown to somebody, whole', () => {
    const refusals = all.filter(([type]) => isRefusal(type)).map((coordinate) => coordinate.join('.'));

    expect(refusals.filter((name) => ![...walks.values()].some(({ answered }) => answered.has(name)))).toEqual([]);
  });

  test.each(ROLES)('%s is denied all else, and told so where they come upon it', async (role) => {
    const complaints: (string | undefined)[] = [];
    for (const type of new Set(all.map(([each]) => each))) {
      const fields = all.filter(([each]) => each === type);
      const forbidden = fields.filter(([, field]) => !mayAsk([role, 'ANYONE'], type, field));
      const { way, person } = comerOf(role, type) ?? {};
      if (way === undefined && forbidden.length === fields.length) {
        complaints.push(...(await deniedFromAfar(world, role, type)));
      } else {
        for (const each of forbidden)
          complaints.push(await deniedOnTheWay(world, role, way ?? [], each, world.schema, person ?? HOLDERS[role]));
      }
    }

    expect(complaints.filter((each) => each !== undefined)).toEqual([]);
  });

  // A test of the test. The type a field leads to is widened too: either of the two guards would be enough.
  test.each(Object.keys(NARROWER))('without its guard, %s is found out', async (name) => {
    const [type = '', field = ''] = name.split('.');
    const comers = ROLES.filter((role) => !mayAsk([role, 'ANYONE'], type, field)).flatMap(
      (role) => comerOf(role, type) ?? [],
    );
    const complaints = await Promise.all(
      comers.map(({ role, person, way }) => deniedOnTheWay(world, role, way, [type, field], careless, person)),
    );

    expect(comers).not.toEqual([]);
    expect(complaints).not.toContain(undefined);
  });
});

describe('paths', () => {
  test.each(PEOPLE)('whatever path %s takes, it shows what naming the record shows them', (person) => {
    const { leaks, visible } = walkOf(person);

    expect(leaks).toEqual([]);
    if (person !== undefined) expect(visible).toContain(`Person_${person}`);
  });

  test('nobody without a token comes upon any record', () => {
    const { visible, answered } = walkOf(undefined);

    expect(visible).toEqual([]);
    expect([...answered].map((name) => name.slice(0, name.indexOf('.'))).filter((type) => world.ids.has(type))).toEqual(
      [],
    );
  });

  test('a path that goes round the row rule is found out', async () => {
    const schema = unruled('Event', 'by');

    const { leaks } = await walk(
      { ...world, schema, ask: (person, document, variables) => world.ask(person, document, variables, schema) },
      'lin.lawyer',
    );

    expect(leaks).toContainEqual(expect.stringContaining('Person_wu.centre, which node does not show'));
  });
});

/** Types that hold nothing a role could see in the demo. */
const UNSEEN: Readonly<Record<string, readonly string[]>> = {
  // What is about visits neither stops nor is made longer; a lawyer is in no organ: the centre reads the certificate's
  // number on the papers. A centre's staff have no leader among them who would lend their power. A
  // visit that was refused stands in none of their lists.
  CENTRE_STAFF: [
    ...['Certificate', 'DeadlineExtension', 'DeadlinePause', 'Delegation', 'PracticeSuspension', 'ProcessRefusal'],
    'VisitRefusal',
  ],
  // Nor is the term for a deposit. Nothing yet that a custodian may propose, and nothing in many steps they may begin.
  CUSTODIAN: [
    ...['Approval', 'ApprovalEdge', 'DeadlineExtension', 'DeadlinePause'],
    ...['Process', 'ProcessEdge', 'ProcessRefusal', 'ProposalDetail', 'TakenStep'],
  ],
  // The list is of one's own, unless an organ is named.
  LEADER: ['ProcessEdge'],
  OFFICER: ['ProcessEdge'],
  LAWYER: ['DeadlineExtension', 'DeadlinePause'],
  // What happens to visits is told to the lawyer whose they are.
  CLERK: ['Notification', 'NotificationDelivery', 'NotificationEdge'],
};

function isRefusal(name: string): boolean {
  const type = world.schema.getType(name);
  const refusal = world.schema.getType('Refusal');
  return isObjectType(type) && isInterfaceType(refusal) && type.getInterfaces().includes(refusal);
}

async function codesOf(role: string, payload: string): Promise<readonly unknown[]> {
  const fields = Object.values(world.schema.getMutationType()?.getFields() ?? {});
  const field = fields.find(({ type }) => String(type) === `${payload}!`);
  if (!field) throw new Error(`no mutation answers ${payload}`);
  const { query, variables } = leastOperation('mutation', field);
  const { errors = [] } = await world.ask(HOLDERS[role], parse(query), variables);
  return errors.map(({ extensions }) => extensions.code);
}
