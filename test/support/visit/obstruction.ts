import type { Organ } from '#domain/directory/organ/organ.ts';
import type { Obstruction } from '#domain/visit/obstruction/obstruction.ts';
import { aLawyer, anOrgan, NOW, ORGAN } from './records.ts';

/** The organ next above the centre. */
export const BUREAU = '330102000000';
export const PROCURATORATE = '330102880000';

export const aBureau = (changes: Partial<Organ> = {}) =>
  anOrgan({ id: `Organ_${BUREAU}`, code: BUREAU, name: '上城区公安分局', kind: 'PUBLIC_SECURITY_ORGAN', ...changes });
export const aProcuratorate = (changes: Partial<Organ> = {}) =>
  anOrgan({
    id: `Organ_${PROCURATORATE}`,
    code: PROCURATORATE,
    name: '上城区人民检察院',
    kind: 'PROCURATORATE',
    ...changes,
  });

type Base = Omit<Extract<Obstruction, { status: 'REPORTED' }>, 'status'>;

export function aReport(changes: Partial<Base> = {}): Extract<Obstruction, { status: 'REPORTED' }> {
  return {
    id: 'Obstruction_1',
    kind: 'VISIT_REFUSED',
    lawyer: aLawyer().id,
    lawyerName: '林律师',
    organ: ORGAN,
    statement: '值班民警以系统故障为由不安排会见。',
    happenedAt: '2026-11-23T00:30:00.000Z',
    reportedAt: NOW,
    involved: [],
    bodies: [
      { role: 'ORGAN', code: ORGAN },
      { role: 'ABOVE', code: BUREAU },
      { role: 'BAR_ASSOCIATION', code: '330102' },
    ],
    turn: { role: 'ORGAN', organ: ORGAN, term: 'RAPID_RESPONSE_URGENT', since: NOW, dueBy: '2026-11-24T01:00:00.000Z' },
    stage: 1,
    answers: [],
    ...changes,
    status: 'REPORTED',
  };
}

/** A report in every status it can have. */
export function reports(changes: Partial<Base> = {}) {
  const base = aReport(changes);
  return {
    REPORTED: base,
    ACKNOWLEDGED: { ...base, status: 'ACKNOWLEDGED', acknowledgedAt: NOW },
    ANSWERED: { ...base, status: 'ANSWERED', replyBy: '2026-12-08T16:00:00.000Z' },
    CLOSED: { ...base, status: 'CLOSED', closedAt: NOW, closedBy: 'LAWYER' },
    WITHDRAWN: { ...base, status: 'WITHDRAWN', withdrawnAt: NOW, reason: '已解决' },
  } as const satisfies { readonly [Status in Obstruction['status']]: Obstruction };
}
