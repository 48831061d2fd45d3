import { createHash } from 'node:crypto';
import { proposedExtension, publicSecurityDeadline } from '#test/support/approval/proposed.ts';
import { obstructed, onDuty } from './duty.ts';
import { released } from './released.ts';
import { waiting } from './waiting.ts';
import type { Sent } from './world.ts';

/** Sends a command as somebody and hands back its payload. */
// biome-ignore lint/suspicious/noExplicitAny: each command has a payload of its own
export type Command = (person: string, field: string, input: object, selection: string) => Promise<any>;

export interface Begun {
  readonly case: string;
  readonly item: string;
  /** Evidence that lies under its lock. */
  readonly kept: string;
  readonly receipt: object;
  /** Takes the one part of an upload to the store. */
  upload(evidence: string): Promise<void>;
  /** Takes a scan to the store. */
  send(upload: ScanUpload, bytes: Uint8Array): Promise<void>;
}

interface ScanUpload {
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

const CENTRE = 'Centre_339901430000';
const PAPERS = { centreId: CENTRE, firmLetter: '函', authority: { kind: 'LEGAL_AID_LETTER', number: '援1' } };

/**
 * What the cookbook has brought to its end, begun once more, and what it does not do: a check-out that is asked for, an
 * upload under way, somebody suspended and reinstated, a receipt looked up by each role, papers that wait, and a session
 * with one seat, which is taken.
 * @returns the command of a lawyer who comes too late for the seat
 */
export async function more(command: Command, begun: Begun): Promise<object> {
  await command(
    'wang.officer',
    'requestCheckOut',
    { itemId: begun.item, purpose: '复核', returnBy: '2026-12-20T01:00:00.000Z' },
    'item { id }',
  );
  const seized = {
    ...{ caseId: begun.case, secondOfficerId: 'Person_li.officer', seizedFrom: '张某', attestingWitness: '刘某' },
    ...{ place: '阳光路26号', at: '2026-11-23T01:00:00.000Z' },
    items: [
      { name: '帽子', description: '黑色', quantity: { amount: '1', unit: '顶' }, condition: { grade: 'INTACT' } },
    ],
  };
  await command('wang.officer', 'seizeItems', seized, 'items { id }');
  const upload = { caseId: begun.case, kind: 'OTHER', name: '报警录音', size: 10 };
  const { evidence } = await command('wang.officer', 'beginUpload', upload, 'evidence { id }');
  await begun.upload(evidence.id);
  await onDevices(command, begun);
  await inDoubt(command, begun);
  await released(command, begun);
  for (const person of [
    'zhou.admin',
    'wang.officer',
    'zhao.leader',
    'chen.custodian',
    'wu.centre',
    'lin.lawyer',
    'only.clerk',
  ]) {
    await command(person, 'lookUpReceipt', begun.receipt, 'progress { status }');
  }
  await command('zhou.admin', 'suspendPerson', { personId: 'Person_li.officer', reason: '停职' }, 'person { id }');
  await command('zhou.admin', 'reinstatePerson', { personId: 'Person_li.officer' }, 'person { id }');
  await inDirectory(command);
  await inSteps(command);
  await inHands(command);
  await rebuilt(command);
  await inFirm(command);
  await inCustody(command);
  await inScans(command, begun);
  await onDuty(command, begun.case);
  await obstructed(command);
  await inCalendars(command);
  await inArrival(command);
  await inPermission(command);
  await waiting(command, (lawyer, suspect) => entrusted(command, lawyer, suspect));
  await inCourt(command, begun);
  const late = await oneSeat(command);
  // The last of what takes many steps: of each kind the walk follows one.
  await inVain(command);
  return late;
}

/** What a court asks for: the history of a case, and of an item that its keeper takes there. */
async function inCourt(command: Command, begun: Begun): Promise<void> {
  const selection = 'disclosure { id } bundle { unsealed }';
  const reason = '法院调取';
  await command('wang.officer', 'requestCustodyBundle', { recordId: begun.case, reason }, selection);
  await command('zhao.leader', 'requestCustodyBundle', { recordId: begun.case, reason }, selection);
  await command('chen.custodian', 'requestCustodyBundle', { recordId: begun.item, reason }, selection);
}

/** Somebody doubts a recording: it is read again. A leader asks: others may not so soon after the last time. */
async function inDoubt(command: Command, { kept }: Begun): Promise<void> {
  const doubt = { evidenceId: kept, reason: '辩护人质疑完整性' };
  await command('zhao.leader', 'requestVerification', doubt, 'verification { id status checkedBytes }');
}

/** What is still on a device, what was sent of it, what was withdrawn; and a picture taken from a recording. */
async function onDevices(command: Command, { case: caseId, kept }: Begun): Promise<void> {
  const deviceHash = `${'A'.repeat(43)}=`;
  const recording = {
    ...{ caseId, kind: 'BODY_WORN_CAMERA', contentType: 'video/mp4', deviceHash, size: 10 },
    ...{ capturedAt: '2026-11-23T00:00:00.000Z', capturedTo: '2026-11-23T00:30:00.000Z', device: 'DSJ-A7' },
    ...{ operatorId: 'Person_wang.officer', place: '阳光路26号' },
  };
  const announce = async (name: string) =>
    (await command('wang.officer', 'announceEvidence', { ...recording, name }, 'announcement { id }')).announcement.id;
  const mistaken = { announcementId: await announce('误登.mp4'), reason: '重复登记' };
  await command('wang.officer', 'withdrawAnnouncement', mistaken, 'announcement { id }');
  await announce('待传.mp4');
  const sent = { caseId, kind: recording.kind, name: '现场.mp4', size: 10, announcementId: await announce('现场.mp4') };
  await command('wang.officer', 'beginUpload', sent, 'evidence { id }');
  const still = {
    ...{ caseId, kind: 'PHOTOGRAPH', name: '截图.png', contentType: 'image/png', size: 10 },
    ...{ capturedAt: '2026-11-23T00:10:00.000Z' },
    derivedFrom: { evidenceId: kept, as: 'STILL', method: 'ffmpeg 7.1' },
  };
  await command('wang.officer', 'beginUpload', still, 'evidence { id }');
}

/** What takes many steps: begun, and stopped; and begun once more. */
async function inSteps(command: Command): Promise<void> {
  const opening = { centreId: CENTRE, until: '2026-12-31' };
  const { process } = await command('wu.centre', 'openSlotsThrough', opening, 'process { id }');
  await command('wu.centre', 'cancelProcess', { processId: process.id }, 'process { id }');
  await command('wu.centre', 'openSlotsThrough', opening, 'process { id }');
}

/** Somebody is to be registered in an organ that is closed by the time it is their turn. */
async function inVain(command: Command): Promise<void> {
  const reason = '撤并';
  const organ = { code: '339901540000', name: '江北派出所', kind: 'POLICE_STATION' };
  const organId = `Organ_${organ.code}`;
  await command('zhou.admin', 'registerOrgan', organ, 'organ { id }');
  const csv = `subject,name,posts,organ\ndu.officer,杜警官,OFFICER,${organ.code}`;
  await command('zhou.admin', 'importDirectory', { sheet: 'PERSONS', csv, dryRun: false, reason }, 'process { id }');
  await command('zhou.admin', 'beginClosingOrgan', { organId, reason }, 'organ { id }');
  await command('zhou.admin', 'closeOrgan', { organId }, 'organ { id }');
}

/** Proposals that are returned and amended, rejected, withdrawn; a clock that stops, runs on and is set right. */
async function inHands(command: Command): Promise<void> {
  const opinion = '请写明事由';
  const approvalId = await proposedExtension(command, '阳光路31号');
  await command('zhao.leader', 'returnApproval', { approvalId, opinion }, 'approval { id }');
  const amended = { approvalId, extension: 'NEXT_ABOVE', length: 20, reason: '等待价格认定' };
  await command('wang.officer', 'amendDeadlineExtension', amended, 'approval { id }');
  const rejected = await proposedExtension(command, '阳光路32号');
  await command('zhao.leader', 'rejectApproval', { approvalId: rejected, opinion }, 'approval { id }');
  const withdrawn = await proposedExtension(command, '阳光路33号');
  await command('wang.officer', 'withdrawApproval', { approvalId: withdrawn }, 'approval { id }');
  const granted = await proposedExtension(command, '阳光路35号');
  await command('zhao.leader', 'takeApprovalStep', { approvalId: granted }, 'approval { id }');
  await command('ma.leader', 'takeApprovalStep', { approvalId: granted, opinion: '同意' }, 'approval { id }');
  const deadlineId = await publicSecurityDeadline(command, '阳光路34号');
  const appraisal = { deadlineId, ground: 'APPRAISAL', reason: '价格认定' };
  await command('zhao.leader', 'pauseDeadline', appraisal, 'deadline { id }');
  await command('zhao.leader', 'resumeDeadline', { deadlineId }, 'deadline { id }');
}

/** An organ that comes and goes, what becomes of people, a sheet, and a leader's power in an officer's hands. */
async function inDirectory(command: Command): Promise<void> {
  const reason = '调整';
  const code = '339901530000';
  const organId = `Organ_${code}`;
  await command('zhou.admin', 'registerOrgan', { code, name: '新设派出所', kind: 'POLICE_STATION' }, 'organ { id }');
  const team = { code: '339901510100', name: '阳光派出所案件侦办队', kind: 'POLICE_STATION' };
  await command('zhou.admin', 'registerOrgan', team, 'organ { id }');
  await command('zhou.admin', 'renameOrgan', { organId, name: '望江派出所', reason }, 'organ { id }');
  await command('zhou.admin', 'beginClosingOrgan', { organId, reason }, 'organ { id }');
  await command('zhou.admin', 'reopenOrgan', { organId, reason }, 'organ { id }');
  await command('zhou.admin', 'beginClosingOrgan', { organId, reason: '撤并' }, 'organ { id }');
  await command('zhou.admin', 'closeOrgan', { organId }, 'organ { id }');
  const personId = 'Person_qian.officer';
  await command('zhou.admin', 'assignPosts', { personId, posts: ['OFFICER', 'CUSTODIAN'], reason }, 'person { id }');
  await command('zhou.admin', 'assignPosts', { personId, posts: ['OFFICER'], reason }, 'person { id }');
  const qualification = { personId, level: 'ADVANCED', validUntil: '2027-12-31', reason };
  await command('zhou.admin', 'grantQualification', qualification, 'person { id }');
  const certificate = { number: '13399201910000002', firm: '正和律师事务所', validUntil: '2099-12-31' };
  const renewed = { personId: 'Person_he.lawyer', certificate, reason };
  await command('zhou.admin', 'changeCertificate', renewed, 'person { id }');
  const csv = 'subject,name,posts\nwu.admin,吴管理,ADMINISTRATOR';
  const sheet = { sheet: 'PERSONS', csv, dryRun: false, reason };
  await command('zhou.admin', 'importDirectory', sheet, 'process { id }');
  const lend = { delegateId: 'Person_li.officer', reason };
  await command('zhao.leader', 'delegatePower', { ...lend, until: '2026-12-01T01:00:00.000Z' }, 'leader { id }');
  await command('zhao.leader', 'revokeDelegation', {}, 'leader { id }');
  await command('zhao.leader', 'delegatePower', { ...lend, until: '2026-12-08T01:00:00.000Z' }, 'leader { id }');
}

/** A clerk who presents papers in a lawyer's name; rejections, and what becomes of appeals; practice that is suspended. */
async function inFirm(command: Command): Promise<void> {
  const clerk = { subject: 'only.clerk', name: '某行政', posts: ['CLERK'], firm: '明理律师事务所' };
  await command('zhou.admin', 'registerPerson', clerk, 'person { id }');
  const chief = { subject: 'only.chief', name: '某所长', posts: ['LEADER'], organ: '339901430000' };
  await command('zhou.admin', 'registerPerson', chief, 'person { id }');
  const secret = { language: 'ZH', webhookUrl: 'https://hooks.example.com/clerk' };
  const quiet = { from: '22:00', to: '07:00' };
  const wanted = { ...secret, quietHours: quiet };
  await command('only.clerk', 'setNotificationPreferences', wanted, 'preferences { version }');
  const rejected = async (suspect: string) => {
    const papers = { ...PAPERS, suspect, lawyerId: 'Person_lin.lawyer' };
    const { entrustment } = await command('only.clerk', 'presentPapers', papers, 'entrustment { id }');
    const entrustmentId: string = entrustment.id;
    const reason = 'PAPERS_INCOMPLETE';
    await command('wu.centre', 'rejectEntrustment', { entrustmentId, reason }, 'entrustment { id }');
    await command('lin.lawyer', 'appealEntrustment', { entrustmentId, statement: '材料齐全' }, 'entrustment { id }');
    return entrustmentId;
  };
  const decision = async (suspect: string) => ({ entrustmentId: await rejected(suspect), reason: '已复核' });
  await command('only.chief', 'upholdEntrustmentAppeal', await decision('戊某'), 'entrustment { id }');
  await command('only.chief', 'dismissEntrustmentAppeal', await decision('己某'), 'entrustment { id }');
  await rejected('庚某');
  const stopped = { from: '2098-01-01', until: '2098-12-31', reason: '处罚决定' };
  const he = { personId: 'Person_he.lawyer' };
  await command('zhou.admin', 'suspendPractice', { ...he, ...stopped }, 'person { id }');
  await command('zhou.admin', 'reinstatePractice', { ...he, reason: '决定撤销' }, 'person { id }');
  await command('zhou.admin', 'suspendPractice', { personId: 'Person_lin.lawyer', ...stopped }, 'person { id }');
}

/** Somebody whose visits need permission, who is away for a while, and is taken to another centre. */
async function inCustody(command: Command): Promise<void> {
  const organ = { code: '339902430000', name: '河西区看守所', kind: 'DETENTION_CENTRE' };
  await command('zhou.admin', 'registerOrgan', organ, 'organ { id }');
  await command('zhou.admin', 'registerCentre', { organ: organ.code, name: organ.name }, 'centre { id }');
  const handling = { organ: '339901510000', officerId: 'Person_wang.officer' };
  const restriction = { ground: 'TERRORISM', notice: '阳公通〔2026〕7号', ...handling };
  const reason = '来函';
  const admit = (name: string) =>
    command('wu.centre', 'admitDetainee', { centreId: CENTRE, name, restriction }, 'detainee { id }');
  await admit('辛某');
  const { id: detaineeId } = (await admit('壬某')).detainee;
  await command('wu.centre', 'liftVisitRestriction', { detaineeId, reason }, 'detainee { id }');
  await command('wu.centre', 'restrictVisits', { detaineeId, restriction, reason }, 'detainee { id }');
  const away = { kind: 'COURT', from: '2026-12-01T01:00:00.000Z', to: '2026-12-01T09:00:00.000Z', reason };
  await command('wu.centre', 'recordAbsence', { detaineeId, ...away }, 'detainee { id }');
  const later = { detaineeId, number: 1, to: '2026-12-02T09:00:00.000Z', reason };
  await command('wu.centre', 'correctAbsence', later, 'detainee { id }');
  await command('wu.centre', 'endAbsence', { detaineeId, number: 1 }, 'detainee { id }');
  await command('wu.centre', 'recordAbsence', { detaineeId, ...away, kind: 'HOSPITAL' }, 'detainee { id }');
  const { id: moved } = (await admit('癸某')).detainee;
  const moving = { detaineeId: moved, centreId: `Centre_${organ.code}`, reason };
  await command('wu.centre', 'moveDetainee', moving, 'detainee { id }');
}

/** Scans of papers: announced, taken back, presented, added, looked at, and before the leader who decides on an appeal. */
async function inScans(command: Command, { send }: Begun): Promise<void> {
  const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37]);
  const sha256 = createHash('sha256').update(bytes).digest('base64');
  // Of another kind each, since the same command sent again is one command.
  const begin = (kind: string, person = 'lin.lawyer') => {
    const scan = { kind, contentType: 'application/pdf', size: bytes.length, sha256, lawyerId: 'Person_lin.lawyer' };
    return command(person, 'beginScan', scan, 'scan { id } upload { url headers { name value } }');
  };
  const kept = async (kind: string) => {
    const { scan, upload } = await begin(kind);
    await send(upload, bytes);
    await command('lin.lawyer', 'completeScan', { scanId: scan.id }, 'scan { id }');
    return String(scan.id);
  };
  await command('lin.lawyer', 'discardScan', { scanId: await kept('CERTIFICATE') }, 'scan { id }');
  const scanId = await kept('FIRM_LETTER');
  const papers = { ...PAPERS, suspect: '丁某', scans: [scanId] };
  const { entrustment } = await command('lin.lawyer', 'presentPapers', papers, 'entrustment { id }');
  const added = { entrustmentId: entrustment.id, scans: [await kept('LEGAL_AID_LETTER')] };
  await command('lin.lawyer', 'attachScans', added, 'entrustment { id }');
  await command('lin.lawyer', 'requestScanDownload', { scanId }, 'url');
  await command('wu.centre', 'requestScanDownload', { scanId, reason: '核对原件' }, 'url');
  const disputed = { ...PAPERS, suspect: '子某', scans: [await kept('INTERPRETER_PAPER')] };
  const { id: entrustmentId } = (await command('lin.lawyer', 'presentPapers', disputed, 'entrustment { id }'))
    .entrustment;
  const rejected = { entrustmentId, reason: 'PAPERS_NOT_VALID' };
  await command('wu.centre', 'rejectEntrustment', rejected, 'entrustment { id }');
  await command('lin.lawyer', 'appealEntrustment', { entrustmentId, statement: '见扫描件' }, 'entrustment { id }');
  await kept('ASSISTANT_CARD');
  await begin('POWER_OF_ATTORNEY');
  await begin('POWER_OF_ATTORNEY', 'only.clerk');
}

/** A room that will change and go, sessions that are changed and ended, a time in which nobody is received. */
async function rebuilt(command: Command): Promise<void> {
  const centre = { centreId: CENTRE, room: '114' };
  const others = [{ mode: 'REMOTE', capacity: 1 }];
  const room = { centreId: CENTRE, code: '114', mode: 'IN_PERSON', capacity: 2, others, equipment: ['HEARING_LOOP'] };
  await command('wu.centre', 'addVisitRoom', room, 'centre { id }');
  const session = { weekdays: [2, 4], every: 2, mode: 'REMOTE', from: '09:00', to: '10:00' };
  await command(
    'wu.centre',
    'addSessionTemplate',
    { ...centre, ...session, effectiveFrom: '2026-11-23' },
    'centre { templates { code } }',
  );
  const shown = 'centre { templates { code } closures { code } } process { id }';
  const { centre: after } = await command(
    'wu.centre',
    'addVisitClosure',
    { ...centre, from: '2026-12-24T00:00:00.000Z', to: '2026-12-25T00:00:00.000Z', reason: '检修' },
    shown,
  );
  const template = after.templates.at(-1).code;
  const asOf = '2026-12-10';
  const changed = await command(
    'wu.centre',
    'changeSessionTemplate',
    { centreId: CENTRE, template, asOf, to: '10:30' },
    shown,
  );
  const next = changed.centre.templates.at(-1).code;
  await command('wu.centre', 'endSessionTemplate', { centreId: CENTRE, template: next, asOf: '2026-12-31' }, shown);
  await command('wu.centre', 'changeVisitRoom', { ...centre, asOf, equipment: ['VIDEO_LINK'] }, shown);
  await command('wu.centre', 'withdrawVisitRoom', { ...centre, asOf: '2027-01-31' }, shown);
  const other = { centreId: CENTRE, from: '2026-12-26T00:00:00.000Z', to: '2026-12-27T00:00:00.000Z', reason: '演练' };
  const { centre: closed } = await command('wu.centre', 'addVisitClosure', other, shown);
  await command('wu.centre', 'liftVisitClosure', { centreId: CENTRE, closure: closed.closures.at(-1).code }, shown);
  await command('wu.centre', 'reapplyTimetable', { ...centre, from: asOf, to: '2026-12-31' }, shown);
  const urgent = { ...centre, from: '2026-11-28T05:00:00.000Z', to: '2026-11-28T06:00:00.000Z' };
  await command('wu.centre', 'openUrgentSlot', urgent, 'slot { id }');
}

/** Calendars that programs fetch: one that was revoked, one that is there. */
async function inCalendars(command: Command): Promise<void> {
  const { feed } = await command('lin.lawyer', 'createCalendarFeed', {}, 'feed { id }');
  await command('lin.lawyer', 'revokeCalendarFeed', { feedId: feed.id }, 'feed { id }');
  await command('lin.lawyer', 'createCalendarFeed', {}, 'feed { id }');
}

/** A lawyer who is there without a booking: let in, and gone. */
async function inArrival(command: Command): Promise<void> {
  const room = { centreId: CENTRE, code: '119', mode: 'IN_PERSON', capacity: 1 };
  await command('wu.centre', 'addVisitRoom', room, 'centre { id }');
  const session = { from: '2026-11-23T01:05:00.000Z', to: '2026-11-23T01:20:00.000Z' };
  const { slot } = await command(
    'wu.centre',
    'openUrgentSlot',
    { centreId: CENTRE, room: '119', ...session },
    'slot { id }',
  );
  const entrustmentId = await entrusted(command, 'lin.lawyer', '戊某');
  const { visit } = await command('wu.centre', 'admitWalkIn', { slotId: slot.id, entrustmentId }, 'visit { id }');
  await command('wu.centre', 'completeVisit', { visitId: visit.id }, 'visit { id }');
}

/** Visits that waited for the handlers: one refused to two defenders, one permitted and then in the way of a hearing. */
async function inPermission(command: Command): Promise<void> {
  const notice = { ground: 'TERRORISM', notice: '阳公通〔2026〕9号', organ: '339901510000' };
  const restriction = { ...notice, officerId: 'Person_wang.officer' };
  const name = '癸某';
  const admitted = await command(
    'wu.centre',
    'admitDetainee',
    { centreId: CENTRE, name, restriction },
    'detainee { id }',
  );
  const detaineeId: string = admitted.detainee.id;
  const papersOf = async (lawyer: string): Promise<string> => {
    const { entrustment } = await command(lawyer, 'presentPapers', { ...PAPERS, suspect: name }, 'entrustment { id }');
    const verified = { entrustmentId: entrustment.id, detaineeId };
    await command('wu.centre', 'verifyEntrustment', verified, 'entrustment { id }');
    return entrustment.id;
  };
  const entrustmentId = await papersOf('lin.lawyer');
  const companionEntrustmentId = await papersOf('he.lawyer');
  const booked = async (from: string, to: string, more: object): Promise<string> => {
    const session = { centreId: CENTRE, room: '119', from, to };
    const { slot } = await command('wu.centre', 'openUrgentSlot', session, 'slot { id }');
    const asked = { slotId: slot.id, entrustmentId, ...more };
    return (await command('lin.lawyer', 'bookVisit', asked, 'visit { id }')).visit.id;
  };
  const refusedTo = await booked('2026-11-27T01:00:00.000Z', '2026-11-27T02:00:00.000Z', { companionEntrustmentId });
  const ground = { ground: 'STATE_SECRETS', reason: '涉及国家秘密' };
  await command('zhao.leader', 'refuseVisit', { visitId: refusedTo, ...ground }, 'visit { id }');
  const interpreter = { name: '木沙江', language: '维吾尔语' };
  const visitId = await booked('2026-11-27T03:00:00.000Z', '2026-11-27T04:00:00.000Z', {
    interpreter,
    companionEntrustmentId,
  });
  const without = { visitId, withoutInterpreter: '与案件有利害关系' };
  await command('zhao.leader', 'permitVisit', without, 'visit { id }');
  const hearing = { kind: 'COURT', from: '2026-11-27T03:30:00.000Z', to: '2026-11-27T05:00:00.000Z', reason: '开庭' };
  await command('wu.centre', 'recordAbsence', { detaineeId, ...hearing }, 'detainee { id }');
}

async function oneSeat(command: Command): Promise<object> {
  const room = { centreId: CENTRE, code: '103', mode: 'IN_PERSON', capacity: 1 };
  await command('wu.centre', 'addVisitRoom', room, 'centre { id }');
  const session = { weekday: 7, from: '09:00', to: '10:00', effectiveFrom: '2026-11-23' };
  await command('wu.centre', 'addSessionTemplate', { centreId: CENTRE, room: '103', ...session }, 'centre { id }');
  const days = { centreId: CENTRE, from: '2026-11-23', to: '2026-11-30' };
  const { slots } = await command('wu.centre', 'openSlots', days, 'slots { id room }');
  const slotId = slots.find((slot: { room: string }) => slot.room === '103').id;
  const first = await entrusted(command, 'lin.lawyer', '甲某');
  const second = await entrusted(command, 'he.lawyer', '乙某');
  await command('he.lawyer', 'presentPapers', { ...PAPERS, suspect: '丙某' }, 'entrustment { id }');
  await command('lin.lawyer', 'bookVisit', { slotId, entrustmentId: first }, 'visit { id }');
  return { slotId, entrustmentId: second };
}

/** A lawyer with verified papers for somebody new. */
async function entrusted(command: Command, lawyer: string, suspect: string): Promise<string> {
  const { entrustment } = await command(lawyer, 'presentPapers', { ...PAPERS, suspect }, 'entrustment { id }');
  const { detainee } = await command(
    'wu.centre',
    'admitDetainee',
    { centreId: CENTRE, name: suspect },
    'detainee { id }',
  );
  const verified = { entrustmentId: entrustment.id, detaineeId: detainee.id };
  await command('wu.centre', 'verifyEntrustment', verified, 'entrustment { id }');
  return entrustment.id;
}

/** Commands that are refused with more than a message: each of the types that say more. */
export function refused(sent: readonly Sent[], late: object): readonly Sent[] {
  const again = (field: string, change: object): Sent => {
    const last = sent.findLast((each) => each.field === field);
    if (last === undefined) throw new Error(`nobody sent ${field}`);
    return {
      ...last,
      input: {
        ...last.input,
        idempotencyKey: undefined,
        ...('expectedVersion' in last.input ? { expectedVersion: undefined } : {}),
        ...change,
      },
    };
  };
  const busy = again('bookVisit', {});
  return [
    busy,
    { ...busy, person: 'he.lawyer', input: late },
    again('cancelVisit', {}),
    again('fileCase', {}),
    again('addVisitRoom', { code: '999', capacity: 99 }),
    again('openSlots', { to: '2027-12-31' }),
    again('beginUpload', { size: 7 * 2 ** 40 }),
  ];
}
