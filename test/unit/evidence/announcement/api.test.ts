import { beforeEach, expect, test } from 'vitest';
import { Cases } from '#domain/case/case/cases.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { ERRANDS } from '#functions/deadlines/errands.ts';
import { ANNOUNCING } from '#test/support/evidence/announcements.ts';
import { caseAccepted, HASH, STATION } from '#test/support/evidence/records.ts';
import { verifiedEvents } from '#test/support/evidence/verified.ts';
import { happen } from '#test/support/happen.ts';
import { plant } from '#test/support/plant.ts';
import { workingApi } from '#test/support/working-api.ts';

const ANNOUNCE = `mutation ($input: AnnounceEvidenceInput!) { announceEvidence(input: $input) { announcement { id status dueBy operator { id } availableActions } refusals { code path } } }`;
const WITHDRAW = `mutation ($input: WithdrawAnnouncementInput!) { withdrawAnnouncement(input: $input) { announcement { status withdrawalReason } refusals { code } } }`;
const BEGIN = `mutation ($input: BeginUploadInput!) { beginUpload(input: $input) { evidence { id name device place capturedTo operator { id } announcement { id status } derivedFrom { as method original { id } } } refusals { code path } } }`;
const ABORT = `mutation ($input: AbortUploadInput!) { abortUpload(input: $input) { evidence { status } refusals { code } } }`;
const OF_CASE = `{ case(id: "Case_1") { announcements { edges { node { id status missingSince evidence { id } history { edges { node { type } } } } } } } }`;
const COPIES = `{ evidence(id: "Evidence_1") { copies { edges { node { id kind derivedFrom { as } } } } } }`;

let at: ReturnType<typeof workingApi>;

beforeEach(async () => {
  at = workingApi();
  await plant(at, Cases, 'Case_1', caseAccepted);
  for (const [subject, posts, organ] of [
    ['wang.officer', ['OFFICER'], STATION],
    ['li.officer', ['OFFICER'], STATION],
    ['qian.officer', ['OFFICER'], '330102020000'],
    ['zhao.leader', ['LEADER'], STATION],
  ] as const) {
    const id = `Person_${subject}` as const;
    await plant(at, Persons, id, { type: 'PersonRegistered', id, name: subject, posts, organ });
  }
});

const announced = async (): Promise<string> =>
  (await at.send('wang.officer', ANNOUNCE, { input: ANNOUNCING })).data.announceEvidence.announcement.id;
const begin = async (subject: string, announcementId: string) =>
  at.send(subject, BEGIN, {
    input: { caseId: 'Case_1', kind: 'BODY_WORN_CAMERA', name: '现场.mp4', size: 10, announcementId },
  });
const ofCase = async () => (await at.send('wang.officer', OF_CASE)).data.case.announcements.edges;

test('announced in the field, sent by a colleague, and back when that comes to nothing', async () => {
  const id = await announced();

  const { data } = await begin('li.officer', id);

  expect(data.beginUpload).toMatchObject({
    evidence: {
      name: '现场.mp4',
      device: ANNOUNCING.device,
      place: ANNOUNCING.place,
      capturedTo: ANNOUNCING.capturedTo,
      operator: { id: ANNOUNCING.operatorId },
      announcement: { id, status: 'UPLOADED' },
      derivedFrom: null,
    },
    refusals: [],
  });
  const evidenceId = data.beginUpload.evidence.id;
  expect(await ofCase()).toMatchObject([{ node: { id, status: 'UPLOADED', evidence: { id: evidenceId } } }]);
  expect((await begin('wang.officer', id)).data.beginUpload.refusals).toEqual([
    { code: 'NOT_IN_THIS_STATE', path: ['announcementId'] },
  ]);
  await at.send('li.officer', ABORT, { input: { evidenceId } });
  expect(await ofCase()).toMatchObject([{ node: { id, status: 'OPEN', evidence: null } }]);
  expect((await begin('wang.officer', id)).data.beginUpload.refusals).toEqual([]);
});

test('what has not arrived in three days is missed, may be sent all the same, and is missing until it lies under its lock', async () => {
  const id = await announced();
  const errand = ERRANDS.find(({ operation }) => operation === 'missAnnouncement');
  at.world.set('2026-11-26T01:00:00.000Z');

  expect(await errand?.run(at, id)).toBe(true);
  expect(await errand?.run(at, id)).toBe(false);

  expect(await ofCase()).toMatchObject([{ node: { status: 'OPEN', missingSince: '2026-11-26T01:00:00.000Z' } }]);
  const { data } = await begin('wang.officer', id);
  const missing = { status: 'UPLOADED', missingSince: '2026-11-26T01:00:00.000Z' };
  expect(await ofCase()).toMatchObject([{ node: missing }]);
  const [, ...keeping] = verifiedEvents(data.beginUpload.evidence.id);
  await happen(at, EvidenceItems, data.beginUpload.evidence.id, ...keeping.slice(0, -1));
  expect(await ofCase()).toMatchObject([{ node: { status: 'UPLOADED', missingSince: null } }]);
});

test('beginning and aborting again and again keeps nothing from being missed', async () => {
  const id = await announced();
  const errand = ERRANDS.find(({ operation }) => operation === 'missAnnouncement');
  for (const day of ['24', '25']) {
    at.world.set(`2026-11-${day}T01:00:00.000Z`);
    const { data } = await begin('wang.officer', id);
    await at.send('wang.officer', ABORT, { input: { evidenceId: data.beginUpload.evidence.id } });
  }
  await begin('wang.officer', id);
  at.world.set('2026-11-26T01:00:00.000Z');

  expect(await errand?.run(at, id)).toBe(true);
  expect(await ofCase()).toMatchObject([{ node: { status: 'UPLOADED', missingSince: '2026-11-26T01:00:00.000Z' } }]);
});

test('withdrawn with its reason on record; others of the case see it, others do not', async () => {
  const id = await announced();
  const withdraw = (subject: string, announcementId = id) =>
    at.send(subject, WITHDRAW, { input: { announcementId, reason: '设备损毁' } });

  expect((await withdraw('li.officer')).data.withdrawAnnouncement.refusals).toEqual([{ code: 'ONLY_ANNOUNCER' }]);
  expect((await withdraw('qian.officer')).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await begin('qian.officer', id)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  const another = await announced();
  expect((await withdraw('zhao.leader', another)).data.withdrawAnnouncement.refusals).toEqual([]);
  expect((await withdraw('wang.officer')).data.withdrawAnnouncement).toEqual({
    announcement: { status: 'WITHDRAWN', withdrawalReason: '设备损毁' },
    refusals: [],
  });
  expect((await begin('wang.officer', id)).data.beginUpload.refusals).toEqual([
    { code: 'NOT_IN_THIS_STATE', path: ['announcementId'] },
  ]);
});

test('an operator who is not in the directory is refused, also under a name that no id has', async () => {
  for (const operatorId of ['Person_nobody', 'Case_1', 'x', '../Person_li.officer', 'Person_@system']) {
    const { data } = await at.send('wang.officer', ANNOUNCE, { input: { ...ANNOUNCING, operatorId } });
    expect([operatorId, data.announceEvidence?.refusals]).toEqual([
      operatorId,
      [{ code: 'OPERATOR_UNKNOWN', path: ['operatorId'] }],
    ]);
  }
});

test('copies stand with their original; of what others have, no copy can be made', async () => {
  await plant(at, EvidenceItems, 'Evidence_1', ...verifiedEvents('Evidence_1'));
  await plant(at, Cases, 'Case_2', { ...caseAccepted, id: 'Case_2', organ: '330102020000' });
  await plant(at, EvidenceItems, 'Evidence_2', ...verifiedEvents('Evidence_2', { caseId: 'Case_2' }));
  const copy = (evidenceId: string) =>
    at.send('wang.officer', BEGIN, {
      input: {
        ...{ caseId: 'Case_1', kind: 'PHOTOGRAPH', name: '截图.png', contentType: 'image/png', size: 10 },
        ...{ capturedAt: '2026-11-23T00:00:00.000Z', deviceHash: HASH },
        derivedFrom: { evidenceId, as: 'STILL', method: 'ffmpeg 7.1' },
      },
    });

  const { data } = await copy('Evidence_1');

  expect(data.beginUpload.evidence).toMatchObject({
    derivedFrom: { as: 'STILL', method: 'ffmpeg 7.1', original: { id: 'Evidence_1' } },
  });
  expect((await at.send('wang.officer', COPIES)).data.evidence.copies.edges).toEqual([
    { node: { id: data.beginUpload.evidence.id, kind: 'PHOTOGRAPH', derivedFrom: { as: 'STILL' } } },
  ]);
  expect((await copy(data.beginUpload.evidence.id)).data.beginUpload.refusals).toEqual([
    { code: 'ORIGINAL_NOT_KEPT', path: ['derivedFrom', 'evidenceId'] },
  ]);
  expect((await copy('Evidence_2')).errors[0]?.extensions.code).toBe('NOT_FOUND');
});
