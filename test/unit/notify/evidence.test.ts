import { expect, test } from 'vitest';
import { Cases } from '#domain/case/case/cases.ts';
import { Announcements } from '#domain/evidence/announcement/announcements.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { notify } from '#functions/notify/notify.ts';
import { announced } from '#test/support/evidence/announcements.ts';
import { arrived, begun, caseAccepted, completed, kept, NOW } from '#test/support/evidence/records.ts';
import { aPerson, lastEvent, OTHER, office, STATION, told } from '#test/support/notification/scene.ts';
import { plant } from '#test/support/plant.ts';

const people = [
  aPerson('li'),
  aPerson('wang'),
  aPerson('zhao', { posts: ['LEADER'] }),
  aPerson('ma', { posts: ['LEADER'], organ: OTHER }),
  aPerson('qian', { posts: ['OFFICER'] }),
];

/** Wang is in charge of the case; Li brings what belongs to it. */
async function scene() {
  const at = await office(people);
  await plant(at, Cases, 'Case_1', { ...caseAccepted, organ: STATION, officerInCharge: 'Person_wang' });
  return at;
}

test('a mismatch is told to who sent it, who is in charge, and the leaders of the case’s organ; to nobody else', async () => {
  const at = await scene();
  await plant(
    at,
    EvidenceItems,
    'Evidence_1',
    { type: 'UploadBegun', ...begun, uploader: 'Person_li' },
    { type: 'UploadCompleted', ...completed },
    { type: 'PartsListed', ...arrived },
    { type: 'EvidenceMismatched', kept, differences: ['SIZE'], at: NOW },
  );

  for (const _ of [1, 2]) await notify({ ...at, channels: {} }, lastEvent(at.table, 'Evidence_1'));

  expect(told(at.table)).toEqual(['li EVIDENCE_MISMATCH', 'wang EVIDENCE_MISMATCH', 'zhao EVIDENCE_MISMATCH']);
});

test('without its case, who sent it still hears of it', async () => {
  const at = await office(people);
  await plant(
    at,
    EvidenceItems,
    'Evidence_1',
    { type: 'UploadBegun', ...begun, uploader: 'Person_li' },
    { type: 'UploadCompleted', ...completed },
    { type: 'EvidenceMismatched', kept, differences: ['CHECKSUM'], at: NOW },
  );

  await notify({ ...at, channels: {} }, lastEvent(at.table, 'Evidence_1'));

  expect(told(at.table)).toEqual(['li EVIDENCE_MISMATCH']);
});

test('what was announced and not sent is told to who announced it and who is in charge', async () => {
  const at = await scene();
  await plant(
    at,
    Announcements,
    'Announcement_1',
    { type: 'EvidenceAnnounced', ...announced, announcer: 'Person_li' },
    { type: 'AnnouncementMissed', at: NOW },
  );

  await notify({ ...at, channels: {} }, lastEvent(at.table, 'Announcement_1'));

  expect(told(at.table)).toEqual(['li ANNOUNCEMENT_MISSING', 'wang ANNOUNCEMENT_MISSING']);
});
