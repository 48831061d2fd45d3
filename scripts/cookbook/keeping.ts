import { createHash } from 'node:crypto';
import {
  AcceptReportDocument,
  AnnounceEvidenceDocument,
  AnnouncementsOfCaseDocument,
  BeginUploadDocument,
  DeclineCaseDocument,
  EvidenceByHashDocument,
  EvidenceCopiesDocument,
  EvidenceKindsDocument,
  ProposeHoldReleaseDocument,
  RegisterReportDocument,
  RequestVerificationDocument,
  WithdrawAnnouncementDocument,
} from '#client/generated/graphql.ts';
import { SHA256 } from './evidence.ts';
import { recipe } from './recipe.ts';

const person = 'wang.officer';
const ON_DEVICE = createHash('sha256').update('still on the camera').digest('base64');

/** A case that comes to nothing: what was gathered for it need not be held. */
const declined = [
  recipe(RegisterReportDocument)({
    name: 'register-quarrel',
    title: { zh: '接一起纠纷警情', en: 'A quarrel is reported' },
    person,
    variables: ({ now }) => ({
      input: {
        reporterName: '何女士',
        reporterPhone: '13800000009',
        whatHappened: '与邻居因停车争执，称被推搡。',
        occurredAt: now,
        place: '阳光路31号',
      },
    }),
    keep: ({ registerReport }, state) => state.keep('quarrel', registerReport.report),
  }),
  recipe(AcceptReportDocument)({
    name: 'accept-quarrel',
    title: { zh: '受理', en: 'It becomes a case' },
    person,
    variables: (state) => ({
      input: {
        reportId: state.id('quarrel'),
        expectedVersion: state.version('quarrel'),
        kind: 'ADMINISTRATIVE',
        publicSecurity: true,
        suspectedOffence: '殴打他人案',
      },
    }),
    keep: ({ acceptReport }, state) => state.keep('quarrelCase', acceptReport.case),
  }),
  recipe(DeclineCaseDocument)({
    name: 'decline-quarrel',
    title: { zh: '领导不予立案', en: 'The leader declines it' },
    person: 'zhao.leader',
    variables: (state) => ({
      input: {
        caseId: state.id('quarrelCase'),
        expectedVersion: state.version('quarrelCase'),
        reason: '录像显示没有推搡行为。',
      },
    }),
  }),
];

/** How evidence is kept: what is known before it arrives, and what is done about it for as long as it lies. */
export const keeping = [
  recipe(EvidenceKindsDocument)({
    name: 'evidence-kinds',
    title: { zh: '各类证据的必填要素与保存期限', en: 'What each kind of evidence requires, and how long it is kept' },
    person,
    variables: () => ({}),
  }),
  recipe(AnnounceEvidenceDocument)({
    name: 'announce-evidence',
    title: { zh: '离线采集，先登记设备校验值', en: 'Put on record what the camera made, before it can be sent' },
    person,
    variables: (state) => ({
      input: {
        caseId: state.id('case'),
        kind: 'BODY_WORN_CAMERA',
        name: '出警录像 0031.mp4',
        contentType: 'video/mp4',
        deviceHash: ON_DEVICE,
        size: 734_003_200,
        device: 'DSJ-A7 0031',
        capturedAt: state.word('filedAt'),
        capturedTo: state.word('filedAt'),
        operatorId: 'Person_wang.officer',
        place: '阳光路26号',
      },
    }),
    keep: ({ announceEvidence }, state) => state.note('announcement', announceEvidence.announcement?.id),
  }),
  recipe(AnnouncementsOfCaseDocument)({
    name: 'announcements-of-case',
    title: { zh: '案件中登记而未上传的采集', en: 'What was announced for a case, and is still to be sent' },
    person,
    variables: (state) => ({ id: state.id('case') }),
  }),
  recipe(WithdrawAnnouncementDocument)({
    name: 'withdraw-announcement',
    title: { zh: '撤回误登记的采集', en: 'Withdraw what was announced by mistake' },
    person,
    variables: (state) => ({ input: { announcementId: state.word('announcement'), reason: '与本案无关的测试录像' } }),
  }),
  recipe(EvidenceByHashDocument)({
    name: 'evidence-by-hash',
    title: { zh: '按文件哈希值查找相同内容', en: 'Find evidence with the very bytes of a file' },
    person,
    variables: () => ({ sha256: SHA256 }),
  }),
  recipe(EvidenceCopiesDocument)({
    name: 'evidence-copies',
    title: { zh: '原件及其副本', en: 'An original with its copies' },
    person,
    before: [
      recipe(BeginUploadDocument)({
        name: 'begin-copy',
        title: { zh: '登记脱敏副本', en: 'A redacted copy is begun' },
        person,
        variables: (state) => ({
          input: {
            caseId: state.id('case'),
            kind: 'ELECTRONIC_DATA',
            name: '勘验笔录（脱敏）.txt',
            contentType: 'text/plain',
            size: 1_024,
            derivedFrom: { evidenceId: state.word('begin-upload'), as: 'REDACTED', method: '人工遮盖姓名与住址' },
          },
        }),
      }),
    ],
    variables: (state) => ({ id: state.word('begin-upload') }),
  }),
  recipe(RequestVerificationDocument)({
    name: 'request-verification',
    title: { zh: '申请重新校验，理由留痕', en: 'Have every byte read again, for a reason that is recorded' },
    person,
    variables: (state) => ({ input: { evidenceId: state.word('begin-upload'), reason: '移送起诉前核对' } }),
  }),
  recipe(ProposeHoldReleaseDocument)({
    name: 'propose-hold-release',
    title: { zh: '案件终结后提请解除证据保全', en: 'A case has ended: propose that its evidence be held no longer' },
    person,
    before: declined,
    variables: (state) => ({ input: { caseId: state.id('quarrelCase'), reason: '不予立案，复议期已过' } }),
    keep: ({ proposeHoldRelease }, state) => state.keep('holdRelease', proposeHoldRelease.approval),
  }),
];
