import type { Command } from './more.ts';

const POLICE = '339901510000';
const STATION = `DutyStation_${POLICE}`;
const LIN = 'Person_lin.lawyer';

/** A station with those who handle cases, beside the one at the centre: a shift to come, and requests that it has. */
export async function onDuty(command: Command, caseId: string): Promise<void> {
  await command('zhou.admin', 'registerDutyStation', { organ: POLICE, name: '值班律师工作站' }, 'station { id }');
  const planned = { stationId: STATION, date: '2026-12-19', from: '08:00', to: '20:00' };
  const { shift } = await command('zhao.leader', 'planDutyShift', planned, 'shift { id }');
  const onShift = { shiftId: shift.id, lawyerId: LIN };
  await command('zhao.leader', 'assignDutyLawyer', onShift, 'shift { id }');
  const requested = async (suspect: string): Promise<string> => {
    const asked = { stationId: STATION, suspect, caseId };
    return (await command('wang.officer', 'requestDutyLawyer', asked, 'request { id }')).request.id;
  };
  await requested('甲某');
  const told = await requested('乙某');
  await command('wang.officer', 'assignDutyRequest', { requestId: told, ...onShift }, 'request { id }');
  await command('lin.lawyer', 'acknowledgeDutyRequest', { requestId: told }, 'request { id }');
  const withdrawn = { requestId: await requested('丙某'), inPerson: true, signedRecord: '笔录1' };
  await command('zhao.leader', 'withdrawDutyRequest', withdrawn, 'request { id }');
}

/** Reports about a station and about the centre: answered, accepted, taken further, taken back, and one that waits. */
export async function obstructed(command: Command): Promise<void> {
  const head = { subject: 'shi.head', name: '石所长', posts: ['LEADER'], organ: '339901430000' };
  await command('zhou.admin', 'registerPerson', head, 'person { id }');
  const reported = async (organ: string, statement: string): Promise<string> => {
    const facts = { kind: 'FILE_ACCESS_DENIED', organ, statement, happenedAt: '2026-11-23T00:00:00.000Z' };
    return (await command('lin.lawyer', 'reportObstruction', facts, 'obstruction { id }')).obstruction.id;
  };
  const answered = async (person: string, organ: string, statement: string): Promise<string> => {
    const obstructionId = await reported(organ, statement);
    await command(person, 'acknowledgeObstruction', { obstructionId }, 'obstruction { id }');
    const answer = { obstructionId, outcome: 'NOT_UPHELD', explanation: '案卷尚未移送' };
    await command(person, 'answerObstruction', answer, 'obstruction { id }');
    return obstructionId;
  };
  for (const [person, organ] of [
    ['zhao.leader', POLICE],
    ['shi.head', '339901430000'],
  ] as const) {
    await reported(organ, '不予阅卷');
    const accepted = { obstructionId: await answered(person, organ, '不予复制') };
    await command('lin.lawyer', 'acceptObstructionAnswer', accepted, 'obstruction { id }');
    const further = { obstructionId: await answered(person, organ, '不予摘抄') };
    await command('lin.lawyer', 'escalateObstruction', further, 'obstruction { id }');
  }
  const withdrawn = { obstructionId: await reported(POLICE, '拖延阅卷'), reason: '已解决' };
  await command('lin.lawyer', 'withdrawObstruction', withdrawn, 'obstruction { id }');
}
