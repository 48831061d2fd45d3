import { expect, test } from 'vitest';
import type { AnnouncementEvent } from '#domain/evidence/announcement/announcement.ts';
import { Announcements } from '#domain/evidence/announcement/announcements.ts';
import { arriveAnnouncement } from '#domain/evidence/announcement/arrive.ts';
import { missAnnouncement } from '#domain/evidence/announcement/miss.ts';
import { reopenAnnouncement } from '#domain/evidence/announcement/reopen.ts';
import { withdrawAnnouncement } from '#domain/evidence/announcement/withdraw.ts';
import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import type { Actor } from '#domain/model/actor.ts';
import { SYSTEM } from '#domain/model/actor.ts';
import { fold } from '#domain/model/aggregate.ts';
import type { Decision } from '#domain/model/decision.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import {
  anAnnouncement,
  announced,
  anUploadedAnnouncement,
  aWithdrawnAnnouncement,
} from '#test/support/evidence/announcements.ts';
import { aborted, aCase, LI, mismatched, NOW, sealed, uploading, WANG, ZHAO } from '#test/support/evidence/records.ts';

const DUE = '2026-11-26T01:00:00.000Z';
const BEFORE = '2026-11-26T00:59:59.999Z';
const open: AnnouncementEvent = { type: 'EvidenceAnnounced', ...announced };
const uploaded: AnnouncementEvent = { type: 'AnnouncementUploaded', evidenceId: 'Evidence_1', at: NOW };
const missed: AnnouncementEvent = { type: 'AnnouncementMissed', at: DUE };
const reopened: AnnouncementEvent = { type: 'AnnouncementReopened', at: DUE };
const arrived: AnnouncementEvent = { type: 'AnnouncementArrived', at: DUE };
const listsOf = (...events: readonly AnnouncementEvent[]) =>
  Announcements.lists(fold(Announcements, undefined, events)).map(({ list, sort }) => `${list} ${sort}`);
const eventsOf = (decision: Decision) =>
  decision.accepted ? decision.changes.flatMap((change) => ('events' in change ? change.events : [])) : [];

test('it is looked for until it has arrived, or has been missed; beginning to send it puts nothing off', () => {
  const ofCase = `announcementsOfCase ${NOW}`;

  expect(listsOf(open)).toEqual([ofCase, `announcementsDue ${DUE}`]);
  expect(listsOf(open, missed)).toEqual([ofCase]);
  expect(listsOf(open, uploaded)).toEqual([ofCase, `announcementsDue ${DUE}`]);
  expect(listsOf(open, uploaded, reopened)).toEqual([ofCase, `announcementsDue ${DUE}`]);
  expect(listsOf(open, uploaded, missed)).toEqual([ofCase]);
  expect(listsOf(open, missed, uploaded, reopened)).toEqual([ofCase]);
  expect(listsOf(open, uploaded, arrived)).toEqual([ofCase]);
  expect(listsOf(open, { type: 'AnnouncementWithdrawn', at: NOW, reason: '误' })).toEqual([ofCase]);
});

test('what is sent late is missing until it lies under its lock', () => {
  const folded = (...events: readonly AnnouncementEvent[]) => fold(Announcements, undefined, [open, ...events]);

  expect(folded(missed)).toEqual({ ...anAnnouncement(), missingSince: DUE });
  expect(folded(missed, uploaded)).toEqual({ ...anUploadedAnnouncement(), missingSince: DUE });
  expect(folded(missed, uploaded, reopened)).toEqual({ ...anAnnouncement(), missingSince: DUE });
  expect(folded(uploaded, missed, reopened)).toEqual({ ...anAnnouncement(), missingSince: DUE });
  expect(folded(missed, uploaded, arrived)).toEqual({ ...anUploadedAnnouncement(), arrivedAt: DUE });
});

test('it is missed once, when its time has come, also while it is sent, and not if it has arrived', () => {
  const miss = (announcement: Parameters<typeof missAnnouncement>[0]['announcement'], now: string) =>
    eventsOf(missAnnouncement({ announcement }, {}, contextOf(SYSTEM, now)));

  expect(miss(anAnnouncement(), BEFORE)).toEqual([]);
  expect(miss(anAnnouncement(), DUE)).toEqual([missed]);
  expect(miss({ ...anAnnouncement(), missingSince: DUE }, DUE)).toEqual([]);
  expect(miss(anUploadedAnnouncement(), BEFORE)).toEqual([]);
  expect(miss(anUploadedAnnouncement(), DUE)).toEqual([missed]);
  expect(miss({ ...anUploadedAnnouncement(), missingSince: DUE }, DUE)).toEqual([]);
  expect(miss({ ...anUploadedAnnouncement(), arrivedAt: NOW }, DUE)).toEqual([]);
  expect(miss(aWithdrawnAnnouncement(), DUE)).toEqual([]);
  expect(miss(undefined, DUE)).toEqual([]);
});

test('whoever announced it withdraws it, or a leader if they are gone, and says why; what was sent is not withdrawn', () => {
  const withdraw = (
    announcement: Parameters<typeof withdrawAnnouncement>[0]['announcement'],
    actor: Actor = WANG,
    reason = '误登记',
  ) => withdrawAnnouncement({ announcement }, { reason }, contextOf(actor));

  expect(eventsOf(withdraw(anAnnouncement()))).toEqual([{ type: 'AnnouncementWithdrawn', at: NOW, reason: '误登记' }]);
  expect(codesOf(withdraw(anAnnouncement(), LI))).toEqual(['ONLY_ANNOUNCER']);
  expect(eventsOf(withdraw(anAnnouncement(), ZHAO))).toHaveLength(1);
  expect(codesOf(withdraw(anAnnouncement(), { ...WANG, roles: ['CUSTODIAN'] }))).toEqual(['ROLE_NEEDED']);
  expect(withdraw(anAnnouncement(), WANG, '…')).toMatchObject({
    refusals: [{ code: 'REASON_BLANK', path: ['reason'] }],
  });
  expect(codesOf(withdraw(anUploadedAnnouncement()))).toEqual(['NOT_IN_THIS_STATE']);
  expect(codesOf(withdraw(aWithdrawnAnnouncement()))).toEqual(['NOT_IN_THIS_STATE']);
});

test('an upload that came to nothing leaves it open again; another upload is not touched', () => {
  const reopen = (evidence: ReturnType<typeof aborted> | ReturnType<typeof uploading>, by = anUploadedAnnouncement()) =>
    eventsOf(
      reopenAnnouncement.rule(
        { evidence, announcements: [by] },
        { evidenceId: evidence.id },
        contextOf(SYSTEM, '2026-11-26T01:00:00.000Z'),
      ),
    );
  const ofIt = { ...aborted(), announcement: 'Announcement_1' } as const;

  expect(reopen(ofIt)).toEqual([reopened]);
  expect(reopen(uploading({ announcement: 'Announcement_1' }))).toEqual([]);
  expect(reopen(ofIt, { ...anUploadedAnnouncement(), evidenceId: 'Evidence_2' })).toEqual([]);
});

test('it has arrived once its evidence is kept, whatever it turned out to be, and once', () => {
  const arrive = (evidence: Evidence, by = anUploadedAnnouncement()) =>
    eventsOf(
      arriveAnnouncement.rule({ evidence, announcements: [by] }, { evidenceId: evidence.id }, contextOf(SYSTEM, DUE)),
    );
  const announcement = 'Announcement_1';

  expect(arrive({ ...sealed(), announcement })).toEqual([arrived]);
  expect(arrive({ ...mismatched(), announcement })).toEqual([arrived]);
  expect(arrive(uploading({ announcement }))).toEqual([]);
  expect(arrive({ ...aborted(), announcement })).toEqual([]);
  expect(arrive({ ...sealed(), announcement }, { ...anUploadedAnnouncement(), arrivedAt: NOW })).toEqual([]);
  expect(arrive({ ...sealed(), announcement }, { ...anUploadedAnnouncement(), evidenceId: 'Evidence_2' })).toEqual([]);
});

test('it is seen by those who see its case', () => {
  const sees = (actor: typeof WANG) => Announcements.visible(anAnnouncement(), actor, aCase());

  expect(sees(WANG)).toBe(true);
  expect(sees({ ...WANG, organ: '330102000000' })).toBe(true);
  expect(sees({ ...WANG, organ: '330102020000' })).toBe(false);
  expect(sees({ ...WANG, roles: ['LAWYER'] })).toBe(false);
  expect(Announcements.visible(anAnnouncement(), WANG, undefined)).toBe(false);
  expect(Announcements.visible(anAnnouncement(), SYSTEM, undefined)).toBe(true);
});
