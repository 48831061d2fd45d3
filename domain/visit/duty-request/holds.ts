import type { Listing } from '#domain/model/listing.ts';
import type { DutyRequest } from './duty-request.ts';
import { dutyLawyerOf } from './duty-request.ts';

const OPEN: readonly DutyRequest['status'][] = ['WAITING', 'ASSIGNED', 'TOLD'];

/**
 * The station has those that are open, who asked all of theirs, a duty lawyer those that are theirs and nobody else's. A
 * shift has those that fall to another when its lawyer drops out, and a station those that wait for one to come.
 */
export function lists(request: DutyRequest): readonly Listing[] {
  const { status, station, askingOrgan, askedAt: sort } = request;
  const shift = status === 'ASSIGNED' || status === 'TOLD' ? request.shift : undefined;
  const lawyer = status === 'WITHDRAWN' ? undefined : dutyLawyerOf(request);
  return [
    { list: 'dutyRequestsOfOrgan', key: askingOrgan, sort },
    ...(OPEN.includes(status) ? [{ list: 'dutyRequestsOfStation', key: station, sort }] : []),
    ...(status === 'WAITING' ? [{ list: 'dutyRequestsWaiting', key: station, sort }] : []),
    ...(shift === undefined ? [] : [{ list: 'dutyRequestsOfShift', key: shift, sort }]),
    ...(lawyer === undefined ? [] : [{ list: 'dutyRequestsOfLawyer', key: lawyer, sort }]),
  ];
}
