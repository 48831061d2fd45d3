import { proposedExtension, publicSecurityDeadline } from '#test/support/approval/proposed.ts';
import type { Sent } from './world.ts';

/** Sends a command as somebody and hands back its payload. */
// biome-ignore lint/suspicious/noExplicitAny: each command has a payload of its own
export type Command = (person: string, field: string, input: object, selection: string) => Promise<any>;

export interface Begun {
  readonly case: string;
  readonly item: string;
  readonly receipt: object;
  /** Takes the one part of an upload to the store. */
  upload(evidence: string): Promise<void>;
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
  const upload = { caseId: begun.case, kind: 'AUDIO', name: '报警录音', size: 10 };
  const { evidence } = await command('wang.officer', 'beginUpload', upload, 'evidence { id }');
  await begun.upload(evidence.id);
  for (const person of ['zhou.admin', 'wang.officer', 'zhao.leader', 'chen.custodian', 'wu.centre', 'lin.lawyer']) {
    await command(person, 'lookUpReceipt', begun.receipt, 'progress { status }');
  }
  await command('zhou.admin', 'suspendPerson', { personId: 'Person_li.officer', reason: '停职' }, 'person { id }');
  await command('zhou.admin', 'reinstatePerson', { personId: 'Person_li.officer' }, 'person { id }');
  await inDirectory(command);
  await inSteps(command);
  await inVain(command);
  await inHands(command);
  return oneSeat(command);
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
  ];
}
