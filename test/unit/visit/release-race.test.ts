import { expect, test } from 'vitest';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { one } from '#domain/model/reads.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import { moveDetainee } from '#domain/visit/detainee/move.ts';
import { releaseDetainee } from '#domain/visit/detainee/release.ts';
import { defendedBy, defending } from '#domain/visit/entrustment/defenders.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { verifyEntrustment, verifying } from '#domain/visit/entrustment/verify.ts';
import { MemoryTable } from '#store/memory.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { between } from '#test/support/evidence/between.ts';
import { plant } from '#test/support/plant.ts';
import { surroundings } from '#test/support/surroundings.ts';
import { commanding } from '#test/support/visit/commanding.ts';
import { aCentre, actor, aDetainee, aLawyer, NOW, presented, someStaff } from '#test/support/visit/records.ts';

const staff = actor(someStaff());
const detaineeId = aDetainee().id;
const there = aCentre({ id: 'Centre_440100990000', organ: '440100990000' });

/** Papers that are to be verified for somebody, and what a rival does right before a command of theirs is written. */
async function town() {
  const memory = new MemoryTable();
  const world = surroundings();
  world.set(NOW);
  const at = { table: memory, world };
  const { suspended: _lawyers, ...lawyer } = aLawyer();
  const { suspended: _staffs, ...officer } = someStaff();
  const { status: _detained, ...admission } = aDetainee();
  const { status: _presented, ...papers } = presented();
  await plant(at, Persons, lawyer.id, { type: 'PersonRegistered', ...lawyer });
  await plant(at, Persons, officer.id, { type: 'PersonRegistered', ...officer });
  await plant(at, Centres, there.id, { type: 'CentreRegistered', id: there.id, name: there.name, organ: there.organ });
  await plant(at, Detainees, detaineeId, { type: 'DetaineeAdmitted', ...admission });
  await plant(at, Entrustments, papers.id, { type: 'PapersPresented', ...papers });
  let rival: (() => Promise<unknown>) | undefined;
  const watched = between(memory, async (call) => {
    const act = rival;
    if (call !== 'before transact' || act === undefined) return;
    rival = undefined;
    await act();
  });
  const [send, sendFirst] = [commanding(watched, world), commanding(memory, world)];
  const verify = (by = send) =>
    by(
      staff,
      {},
      {
        reads: () => ({ entrustment: one(Entrustments, presented().id), detainee: one(Detainees, detaineeId) }),
        further: verifying,
        rule: verifyEntrustment,
      },
    );
  const release = (by = send) =>
    by(
      staff,
      {},
      {
        reads: () => ({ detainee: one(Detainees, detaineeId), ...defendedBy({ detaineeId }) }),
        further: defending,
        rule: releaseDetainee,
      },
    );
  const move = (by = send) =>
    by(
      staff,
      { reason: '转所' },
      {
        reads: () => ({
          detainee: one(Detainees, detaineeId),
          centre: one(Centres, there.id),
          ...defendedBy({ detaineeId }),
        }),
        further: defending,
        rule: moveDetainee,
      },
    );
  return {
    ...{ memory, verify, release, move, first: sendFirst },
    meanwhile: (act: () => Promise<unknown>) => {
      rival = act;
    },
  };
}

const leaving = ['release', 'move'] as const;

test.each(leaving)('papers verified while their person leaves (%s) end with the leaving', async (how) => {
  const { memory, meanwhile, verify, first, ...ways } = await town();
  meanwhile(() => verify(first));

  const left = await ways[how]();

  expect(left.refusals).toEqual([]);
  expect(memory.items().filter(({ PK }) => /Defence_|Defender_/.test(PK))).toEqual([]);
  expectConsistent(memory, [Persons, Centres, Detainees, Entrustments, Deadlines]);
});

test.each(leaving)(
  'whoever leaves (%s) while papers are verified for them is defended by nobody there',
  async (how) => {
    const { memory, meanwhile, verify, first, ...ways } = await town();
    meanwhile(() => ways[how](first));

    const verified = await verify();

    expect(verified.refusals.map(({ code }) => code)).toEqual(['NOT_PRESENT']);
    expect(memory.items().filter(({ PK }) => /Defence_|Defender_/.test(PK))).toEqual([]);
  },
);
