import type { DutyRequest } from '#domain/visit/duty-request/duty-request.ts';
import type { DutyShift, OnDuty } from '#domain/visit/roster/duty-shift.ts';
import type { DutyStation } from '#domain/visit/station/station.ts';
import { dutyStationId } from '#domain/visit/station/station.ts';
import { aLawyer, NOW, ORGAN, someStaff } from './records.ts';

export function aStation(changes: Partial<DutyStation> = {}): DutyStation {
  return {
    id: dutyStationId(ORGAN),
    name: '上城区看守所值班律师工作站',
    organ: ORGAN,
    place: 'DETENTION_CENTRE',
    ...changes,
  };
}

export function onDuty(changes: Partial<OnDuty> = {}): OnDuty {
  return { lawyer: aLawyer().id, name: '林律师', certificate: '13301201010123456', ...changes };
}

/** From nine to noon in Shanghai on the Monday of all records here: it begins as it is asked about. */
export function aShift(changes: Partial<Omit<DutyShift, 'status'>> = {}): DutyShift & { status: 'PLANNED' } {
  return {
    id: 'DutyShift_1',
    station: dutyStationId(ORGAN),
    organ: ORGAN,
    date: '2026-11-23',
    period: { from: NOW, to: '2026-11-23T04:00:00.000Z' },
    lawyers: [],
    former: [],
    ...changes,
    status: 'PLANNED',
  };
}

type Asked = Omit<Extract<DutyRequest, { status: 'WAITING' }>, 'status'>;

function asked(changes: Partial<Asked> = {}): Asked {
  return {
    id: 'DutyRequest_1',
    station: dutyStationId(ORGAN),
    organ: ORGAN,
    place: 'DETENTION_CENTRE',
    suspect: '赵某',
    askingOrgan: '330102510000',
    recordedBy: someStaff().id,
    askedAt: NOW,
    recordedAt: NOW,
    dueBy: '2026-11-24T01:00:00.000Z',
    telling: 1,
    ...changes,
  };
}

/** A request in every status it can have. */
export function requests(changes: Partial<Asked> = {}) {
  const assigned = { shift: aShift().id, lawyer: aLawyer().id, lawyerName: '林律师' };
  const base = asked(changes);
  return {
    WAITING: { ...base, status: 'WAITING' },
    ASSIGNED: { ...base, ...assigned, status: 'ASSIGNED' },
    TOLD: { ...base, ...assigned, toldAt: NOW, toldBy: 'LAWYER', status: 'TOLD' },
    MET: { ...base, ...assigned, metAt: NOW, status: 'MET' },
    WITHDRAWN: { ...base, withdrawnAt: NOW, signedRecord: '笔录1', lawyer: aLawyer().id, status: 'WITHDRAWN' },
  } as const satisfies { readonly [Status in DutyRequest['status']]: DutyRequest };
}
