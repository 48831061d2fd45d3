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
  const upload = { caseId: begun.case, kind: 'AUDIO', name: '报警录音', size: 10 };
  const { evidence } = await command('wang.officer', 'beginUpload', upload, 'evidence { id }');
  await begun.upload(evidence.id);
  for (const person of ['zhou.admin', 'wang.officer', 'zhao.leader', 'chen.custodian', 'wu.centre', 'lin.lawyer']) {
    await command(person, 'lookUpReceipt', begun.receipt, 'progress { status }');
  }
  await command('zhou.admin', 'suspendPerson', { personId: 'Person_li.officer', reason: '停职' }, 'person { id }');
  await command('zhou.admin', 'reinstatePerson', { personId: 'Person_li.officer' }, 'person { id }');
  return oneSeat(command);
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
