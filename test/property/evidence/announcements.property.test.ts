import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Cases } from '#domain/case/case/cases.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { Allowances } from '#domain/evidence/allowance/allowances.ts';
import type { Announcement } from '#domain/evidence/announcement/announcement.ts';
import { Announcements } from '#domain/evidence/announcement/announcements.ts';
import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import { isKept } from '#domain/evidence/evidence/evidence.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import type { Identified } from '#domain/model/aggregate.ts';
import { ERRANDS } from '#functions/deadlines/errands.ts';
import { react } from '#functions/react/react.ts';
import { reactions } from '#functions/react/reactions.ts';
import { recordedOf } from '#store/event.ts';
import { EVENTS } from '#store/keys.ts';
import { MemoryTable } from '#store/memory.ts';
import { api } from '#test/support/api.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { ANNOUNCING } from '#test/support/evidence/announcements.ts';
import { caseAccepted, STATION } from '#test/support/evidence/records.ts';
import { verifiedEvents } from '#test/support/evidence/verified.ts';
import { happen } from '#test/support/happen.ts';
import { plant } from '#test/support/plant.ts';
import { seed } from '#test/support/seed.ts';

const OFFICERS = ['wang.officer', 'li.officer'] as const;
const DAYS = 24 * 60 * 60_000;

const who = fc.constantFrom(...OFFICERS);
const which = fc.nat(2);
const steps = fc.oneof(
  fc.record({ step: fc.constant('begin' as const), who, which }),
  fc.record({ step: fc.constant('begin' as const), who, which }),
  fc.record({ step: fc.constant('abort' as const), who, which }),
  fc.record({ step: fc.constant('withdraw' as const), who, which }),
  fc.record({ step: fc.constant('seal' as const), which }),
  fc.record({ step: fc.constant('days' as const), which }),
  fc.record({ step: fc.constant('react' as const), which }),
  fc.record({ step: fc.constant('sweep' as const), which }),
);
type Step = typeof steps extends fc.Arbitrary<infer Value> ? Value : never;

const begun: Step = { step: 'begin', who: 'wang.officer', which: 0 };
const GIVEN_UP: Step[][] = [[begun], [{ ...begun, step: 'abort' }], [{ step: 'react', which: 0 }], [begun]];

const BEGIN =
  'mutation ($input: BeginUploadInput!) { beginUpload(input: $input) { evidence { id } refusals { code } } }';
const ABORT = 'mutation ($input: AbortUploadInput!) { abortUpload(input: $input) { refusals { code } } }';
const WITHDRAW = `mutation ($input: WithdrawAnnouncementInput!) { withdrawAnnouncement(input: $input) { refusals { code } } }`;
const ANNOUNCE = `mutation ($input: AnnounceEvidenceInput!) { announceEvidence(input: $input) { announcement { id } } }`;

/** A case with three recordings that are still on their devices. */
async function scene() {
  const table = new MemoryTable();
  const at = api({ table });
  const { world } = at;
  await plant(at, Cases, 'Case_1', caseAccepted);
  for (const subject of OFFICERS) {
    const id = `Person_${subject}` as const;
    await plant(at, Persons, id, { type: 'PersonRegistered', id, name: subject, posts: ['OFFICER'], organ: STATION });
  }
  const ids: string[] = [];
  for (let n = 0; n < 3; n += 1) {
    const { data } = await at.send('wang.officer', ANNOUNCE, { input: ANNOUNCING });
    ids.push(data.announceEvidence.announcement.id);
  }
  const states = <State extends Identified>(kind: string) =>
    table
      .items()
      .filter(({ PK, SK }) => SK === 'STATE' && PK.startsWith(`${kind}_`))
      .map(({ state }) => state as State);
  const attempts = () => states<Evidence>('Evidence');
  const ofAnnouncement = (id: string) => attempts().filter(({ announcement }) => announcement === id);
  /** All that the stream has brought so far, again and in any order. */
  const deliver = async () => {
    const events = table.items().filter(({ SK }) => SK.startsWith(EVENTS));
    for (const item of events.reverse()) await react({ table, world, reactions }, recordedOf(item));
  };
  const sweep = async () => {
    const errand = ERRANDS.find(({ operation }) => operation === 'missAnnouncement');
    for (const id of ids) await errand?.run({ table, world }, id);
  };
  return { at, table, world, ids, states, ofAnnouncement, deliver, sweep };
}
type Scene = Awaited<ReturnType<typeof scene>>;

/** Its parts arrive and are put under lock. */
async function seal({ at, ofAnnouncement }: Scene, announcementId: string): Promise<void> {
  const [, ...arrival] = verifiedEvents('Evidence_1').slice(0, -1);
  for (const { id, status } of ofAnnouncement(announcementId))
    if (status === 'UPLOADING') await happen(at, EvidenceItems, id, ...arrival);
}

async function take(scene: Scene, step: Step): Promise<void> {
  const { at, world, ids, ofAnnouncement, deliver, sweep } = scene;
  const announcementId = ids[step.which] ?? '';
  switch (step.step) {
    case 'begin': {
      const said = { caseId: 'Case_1', kind: ANNOUNCING.kind, name: ANNOUNCING.name, size: 10, announcementId };
      await at.send(step.who, BEGIN, { input: said });
      return;
    }
    case 'abort':
      for (const { id } of ofAnnouncement(announcementId))
        await at.send(step.who, ABORT, { input: { evidenceId: id } });
      return;
    case 'withdraw':
      await at.send(step.who, WITHDRAW, { input: { announcementId, reason: '误登记' } });
      return;
    case 'seal':
      return seal(scene, announcementId);
    case 'days':
      world.set(new Date(Date.parse(world.now()) + (step.which + 1) * DAYS).toISOString());
      return;
    case 'react':
      return deliver();
    case 'sweep':
      return sweep();
  }
}

function expectRight({ states, ofAnnouncement, table }: Scene, now: string, settled: boolean): void {
  for (const announcement of states<Announcement>('Announcement')) {
    const attempts = ofAnnouncement(announcement.id);
    const under = attempts.filter(({ status }) => status !== 'ABORTED');
    // Never two at once, and the one there is is the one it names.
    expect(under.length).toBeLessThanOrEqual(1);
    if (under.length === 1) expect(announcement).toMatchObject({ status: 'UPLOADED', evidenceId: under[0]?.id });
    if (!settled) continue;
    // What came to nothing leaves nothing behind: it waits again, or was withdrawn.
    if (under.length === 0) expect(announcement.status).not.toBe('UPLOADED');
    // Nothing that has not arrived is overdue unsaid, an upload under way or not; what has arrived is not missing.
    const arrived = under.some(isKept);
    if (announcement.status === 'WITHDRAWN') continue;
    expect(announcement.missingSince !== undefined).toBe(!arrived && announcement.dueBy <= now);
  }
  for (const evidence of states<Evidence>('Evidence'))
    expect(evidence).toMatchObject({ deviceHash: ANNOUNCING.deviceHash, device: ANNOUNCING.device });
  expectConsistent(table, [Cases, Persons, EvidenceItems, Announcements, Allowances]);
}

test('however uploads of what was announced begin, end and are withdrawn, there is never more than one of each, and none is forgotten', async () => {
  let twice = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(steps, { minLength: 1, maxLength: 3 }), { maxLength: 10 }), async (rounds) => {
      const at = await scene();
      for (const together of rounds) {
        // What happens in the store is asked of no rule: it comes when nobody else is at work.
        await Promise.all(together.filter(({ step }) => step !== 'seal').map((step) => take(at, step)));
        for (const step of together.filter((each) => each.step === 'seal')) await take(at, step);
        expectRight(at, at.world.now(), false);
      }
      await at.deliver();
      await at.sweep();
      expectRight(at, at.world.now(), true);
      if (at.ids.some((id) => at.ofAnnouncement(id).length > 1)) twice += 1;
    }),
    { seed, numRuns: 30, examples: [[GIVEN_UP]] },
  );
  // The example at least was given up and begun anew, or nothing was tried.
  expect(twice).toBeGreaterThan(0);
});
