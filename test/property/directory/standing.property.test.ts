import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignPosts } from '#domain/directory/person/assign-posts.ts';
import { delegatePower } from '#domain/directory/person/delegate.ts';
import { colleaguesOf } from '#domain/directory/person/ending.ts';
import { grantQualification } from '#domain/directory/person/grant-qualification.ts';
import type { Person, Post } from '#domain/directory/person/person.ts';
import { actorOf, standingOf } from '#domain/directory/person/person.ts';
import { reinstatePerson } from '#domain/directory/person/reinstate.ts';
import { revokeDelegation } from '#domain/directory/person/revoke-delegation.ts';
import { suspendPerson } from '#domain/directory/person/suspend.ts';
import type { Actor } from '#domain/model/actor.ts';
import type { Decision } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { HOUR, later, shanghaiDay } from '#domain/model/time.ts';
import { actor, aPerson, NOW, OTHER_STATION, STATION } from '#test/support/case/records.ts';
import { contextOf } from '#test/support/context.ts';
import { Model } from '#test/support/directory/model.ts';
import { anAdministrator, anOrgan, personAfter } from '#test/support/directory/records.ts';
import { seed } from '#test/support/seed.ts';

const IDS = ['Person_a', 'Person_b', 'Person_c', 'Person_d'] as const;
const POSTS: readonly (readonly Post[])[] = [['OFFICER'], ['OFFICER', 'LEADER'], ['LEADER'], ['CUSTODIAN'], []];
const LEVELS = ['BASIC', 'INTERMEDIATE', 'ADVANCED'] as const;
const administrator = actor(anAdministrator());
const reason = '试';

/** What is tried, some hours after the last, of or by one person, with another. */
const courses = fc.array(
  fc.record({
    does: fc.constantFrom('assign', 'grant', 'suspend', 'reinstate', 'delegate', 'delegate', 'revoke', 'wait'),
    who: fc.constantFrom(...IDS),
    whom: fc.constantFrom(...IDS),
    pick: fc.nat(1_000),
    hours: fc.nat(60),
  }),
  { maxLength: 40 },
);

const shown = (found: Actor | undefined) =>
  found && {
    roles: [...found.roles].sort(),
    organ: found.organ,
    qualification: found.qualification,
    onBehalfOf: found.onBehalfOf,
  };

interface Step {
  readonly does: 'assign' | 'grant' | 'suspend' | 'reinstate' | 'delegate' | 'revoke' | 'wait';
  readonly who: Id<'Person'>;
  readonly whom: Id<'Person'>;
  readonly pick: number;
}
type People = Map<string, Person>;

const personOf = (people: People, id: string) => people.get(id) ?? aPerson();
/** What a step asks for, made of its pick. */
const askedOf = ({ pick }: Step, now: string) => ({
  posts: POSTS[pick % POSTS.length] ?? [],
  code: pick % 2 === 0 ? STATION : OTHER_STATION,
  level: LEVELS[pick % LEVELS.length] ?? 'BASIC',
  lastDay: shanghaiDay(later(now, (pick % 5) * 24 * HOUR)),
  until: later(now, ((pick % 100) - 1) * 24 * HOUR),
});

/** What the product decides; nothing where the role alone would not have admitted who asks. */
function decided(step: Step, people: People, now: string): Decision | undefined {
  const person = personOf(people, step.who);
  const { posts, code, level, lastDay, until } = askedOf(step, now);
  const shared = colleaguesOf(person, now) as unknown as { ids: readonly string[] };
  const colleagues = shared.ids.map((id) => people.get(id));
  const by = contextOf(administrator, now);
  const own = actorOf(person, now);
  const leader = own?.roles.includes('LEADER') ? contextOf(own, now) : undefined;
  const command = { posts, organ: code, reason };
  const rules = {
    assign: () => assignPosts({ person, colleagues, organ: anOrgan({ code }), taken: [] }, command, by),
    grant: () => grantQualification({ person }, { level, validUntil: lastDay, reason }, by),
    suspend: () => suspendPerson({ person, colleagues }, { reason }, by),
    reinstate: () => reinstatePerson({ person }, {}, by),
    delegate: () =>
      leader && delegatePower({ leader: person, delegate: personOf(people, step.whom) }, { until, reason }, leader),
    revoke: () => leader && revokeDelegation({ leader: person, colleagues }, {}, leader),
    wait: () => undefined,
  };
  return rules[step.does]();
}

/** The same, told to the model. */
function tell(model: Model, step: Step, now: string, decision: Decision | undefined): void {
  const { does, who, whom } = step;
  const truth = model.of(who);
  const time = Date.parse(now);
  const { posts, code, level, lastDay, until } = askedOf(step, now);
  const ends = Date.parse(until);
  const levelEnds = Date.parse(`${lastDay}T00:00:00+08:00`) + 24 * HOUR;
  const facts = {
    assign: () => model.people.set(who, { ...truth, posts, organ: posts.length === 0 ? undefined : code }),
    grant: () => model.people.set(who, { ...truth, level, levelEnds }),
    suspend: () => model.people.set(who, { ...truth, suspended: true }),
    reinstate: () => model.people.set(who, { ...truth, suspended: false }),
    delegate: () => {
      const may = !truth.suspended && model.mayLend(who, whom, ends, time);
      expect(decision?.accepted === true).toBe(may);
      if (may) model.loans = [...model.running(time), { from: who, to: whom, ends }];
    },
    revoke: () => {
      if (!truth.suspended) model.loans = model.loans.filter(({ from }) => from !== who);
    },
    wait: () => undefined,
  };
  facts[does]();
  model.settle();
}

/** What a person may do, now and later, is what the model says; and their standing and its end say when it changes. */
function hold(was: Person, is: Person, model: Model, now: string): void {
  for (const at of [now, later(now, 30 * HOUR), later(now, 95 * 24 * HOUR)]) {
    expect([at, shown(actorOf(is, at))]).toEqual([at, model.actor(is.id, Date.parse(at))]);
  }
  // Whoever may do something else than before has another standing: their commands under way do not happen.
  if (JSON.stringify(shown(actorOf(was, now))) !== JSON.stringify(shown(actorOf(is, now)))) {
    expect(standingOf(is)).not.toBe(standingOf(was));
  }
  const lapsesAt = actorOf(is, now)?.lapsesAt;
  if (lapsesAt === undefined) return;
  expect(shown(actorOf(is, later(lapsesAt, -1)))).toEqual(shown(actorOf(is, now)));
  expect(shown(actorOf(is, lapsesAt))).not.toEqual(shown(actorOf(is, now)));
}

test('whatever is done to posts, qualifications, suspensions and delegations: who may act as what equals the model', () => {
  fc.assert(
    fc.property(courses, (course) => {
      const people: People = new Map();
      const model = new Model();
      for (const [i, id] of IDS.entries()) {
        const posts = POSTS[i % 2] ?? [];
        people.set(id, aPerson({ id, posts }));
        model.people.set(id, { posts, organ: STATION, level: 'INTERMEDIATE', levelEnds: Infinity, suspended: false });
      }
      let now = NOW;
      for (const { hours, ...step } of course) {
        now = later(now, hours * HOUR);
        const before = new Map(people);
        const decision = decided(step, people, now);
        tell(model, step, now, decision);
        for (const id of IDS) if (decision) people.set(id, personAfter(personOf(people, id), decision));
        for (const id of IDS) hold(personOf(before, id), personOf(people, id), model, now);
      }
    }),
    { seed, numRuns: 400 },
  );
});
