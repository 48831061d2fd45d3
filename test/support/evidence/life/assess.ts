import { expect } from 'vitest';
import type { Approval } from '#domain/approval/approval/approval.ts';
import { Approvals } from '#domain/approval/approval/approvals.ts';
import { Cases } from '#domain/case/case/cases.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Allowance } from '#domain/evidence/allowance/allowance.ts';
import { Allowances } from '#domain/evidence/allowance/allowances.ts';
import type { Announcement } from '#domain/evidence/announcement/announcement.ts';
import { Announcements } from '#domain/evidence/announcement/announcements.ts';
import type { Evidence, EvidenceEvent, KeptEvidence } from '#domain/evidence/evidence/evidence.ts';
import { isKept, objectKey } from '#domain/evidence/evidence/evidence.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { claims } from '#domain/evidence/evidence/holds.ts';
import { kindOfEvidence } from '#domain/evidence/evidence/kinds.ts';
import { firstLock, provenLock } from '#domain/evidence/evidence/lock.ts';
import type { Release } from '#domain/evidence/release/release.ts';
import { Releases } from '#domain/evidence/release/releases.ts';
import type { Verification } from '#domain/evidence/verification/verification.ts';
import { Verifications } from '#domain/evidence/verification/verifications.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import { kindOf } from '#domain/model/id.ts';
import { DAY, later } from '#domain/model/time.ts';
import { recordedOf } from '#store/event.ts';
import { EVENTS } from '#store/keys.ts';
import { expectConsistent } from '../../consistency.ts';
import type { Stage } from './stage.ts';

const AGGREGATES: readonly Aggregate[] = [
  ...[Allowances, Announcements, Approvals, Cases, EvidenceItems, Persons, Releases, Verifications],
];

/** In what an upload may end: nothing of it is under way any more. */
const ENDS: readonly Evidence['status'][] = ['VERIFIED', 'MISMATCH', 'ABORTED'];

function statesOf<State>({ table }: Stage, { kind }: { readonly kind: string }): readonly State[] {
  const states = table.items().filter(({ PK, SK }) => SK === 'STATE' && kindOf(PK as `_${string}`) === kind);
  return states.map(({ state }) => state as State);
}

/** Whatever interrupted it: after those who clear up have been round, this is so. */
export async function expectOrder(at: Stage): Promise<void> {
  const all = statesOf<Evidence>(at, EvidenceItems);
  for (const evidence of all) await expectEnded(at, evidence);
  await expectNothingElse(at, all);
  expect(at.watch.unlocked).toEqual([]);
  expect(all.flatMap(claims)).toEqual([]);
  expectDrawn(statesOf<Allowance>(at, Allowances), all);
  expectAnnounced(statesOf<Announcement>(at, Announcements), all);
  expectReleased(at, all);
  const readings = statesOf<Verification>(at, Verifications).map(({ status }) => status);
  expect(readings).not.toContain('RUNNING');
  expectConsistent(at.table, AGGREGATES);
}

async function expectEnded(at: Stage, evidence: Evidence): Promise<void> {
  const { store } = at;
  expect(ENDS).toContain(evidence.status);
  const versions = await store.versionsOf(objectKey(evidence));
  if (!isKept(evidence)) {
    expect(versions).toEqual([]);
    return;
  }
  expect(versions).toEqual([evidence.kept.versionId]);
  const { size, checksum, lock } = await store.head(objectKey(evidence), evidence.kept.versionId);
  expect({ size, checksum }).toEqual({ size: evidence.kept.size, checksum: evidence.kept.checksum });
  expect(lock).toEqual(evidence.kept.lock);
  expect(provenLock(lockDue(at, evidence), lock)).toBeDefined();
  expect({ checking: evidence.checking, order: evidence.order }).toEqual({});
}

/** How it must lie at least: by its kind and state, by what was ordered, and by whether its case's holds were lifted. */
function lockDue(at: Stage, evidence: KeptEvidence) {
  const retention = kindOfEvidence(evidence.kind).retention * DAY;
  const verified = evidence.status === 'VERIFIED' ? [later(evidence.sealedAt, retention)] : [];
  const ordered = eventsOf(at, evidence.id).flatMap((event) =>
    event.type === 'RetentionExtensionOrdered' ? [event.until] : [],
  );
  const first = firstLock(evidence);
  const retainUntil = [first.retainUntil, ...verified, ...ordered].sort().at(-1) ?? '';
  const arrives = evidence.status === 'VERIFIED' || first.legalHold;
  return { retainUntil, legalHold: arrives && evidence.release === undefined };
}

function eventsOf({ table }: Stage, id: string): readonly EvidenceEvent[] {
  const items = table.items().filter(({ PK, SK }) => PK === id && SK.startsWith(EVENTS));
  return items.map((item) => recordedOf(item).event as unknown as EvidenceEvent);
}

/** No version that no record names, and no upload that is still open. */
async function expectNothingElse({ store, watch }: Stage, all: readonly Evidence[]): Promise<void> {
  const recorded = new Set(all.map(objectKey));
  for (const key of watch.keys) if (!recorded.has(key)) expect(await store.versionsOf(key)).toEqual([]);
  expect(await store.listUploads()).toEqual([]);
}

/** What is drawn from quotas is drawn by what is kept, and by nothing that came to nothing. */
function expectDrawn(allowances: readonly Allowance[], all: readonly Evidence[]): void {
  const drawn = new Map<string, number>();
  for (const { allowance, bytes } of all.flatMap((each) => (each.status === 'ABORTED' ? [] : (each.drawn ?? []))))
    drawn.set(allowance, (drawn.get(allowance) ?? 0) + bytes);
  for (const each of allowances) expect([each.id, each.drawn]).toEqual([each.id, drawn.get(each.id) ?? 0]);
}

/** What was announced is kept, or waits to be sent again. */
function expectAnnounced(announcements: readonly Announcement[], all: readonly Evidence[]): void {
  for (const { id, status } of announcements) {
    const kept = all.some((evidence) => evidence.announcement === id && isKept(evidence));
    expect([id, status]).toEqual([id, kept ? 'UPLOADED' : 'OPEN']);
  }
}

/** What a leader has granted is done for all of the case; what nobody granted for none. */
function expectReleased(at: Stage, all: readonly Evidence[]): void {
  const granted = statesOf<Approval>(at, Approvals).some(({ status }) => status === 'GRANTED');
  const releases = statesOf<Release>(at, Releases);
  expect(releases.map(({ status }) => status)).toEqual(granted ? ['COMPLETED'] : []);
  for (const evidence of all.filter(isKept)) {
    expect([evidence.id, evidence.release]).toEqual([evidence.id, releases[0]?.id]);
    if (granted) expect(evidence.kept.lock.legalHold).toBe(false);
  }
}
