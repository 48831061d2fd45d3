import type { Centre } from '#domain/visit/centre/centre.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import type { Versioned } from '#store/record.ts';
import type { Appointment } from './calendar-text.ts';

type Status = Appointment['status'];

/** How a calendar calls what a visit's status is; what was only ever held is in no calendar. */
const STATUSES: Readonly<Record<Exclude<Visit['status'], 'HELD' | 'LAPSED'>, Status>> = {
  AWAITING_PERMISSION: 'TENTATIVE',
  CONFIRMED: 'CONFIRMED',
  CHECKED_IN: 'CONFIRMED',
  COMPLETED: 'CONFIRMED',
  NO_SHOW: 'CONFIRMED',
  CANCELLED: 'CANCELLED',
  REFUSED: 'CANCELLED',
};

/**
 * A visit as an appointment with the centre. It says neither whom it is with nor what it is for: a calendar is shared,
 * synchronised and read on a lock screen.
 */
export function appointmentOf(
  visit: Versioned<Visit>,
  centre: Pick<Centre, 'name'> | undefined,
): Appointment | undefined {
  const { id, version, status, period, organ } = visit;
  if (status === 'HELD' || status === 'LAPSED') return undefined;
  const name = centre?.name ?? '';
  return {
    uid: `${id}@yangguang`,
    sequence: version,
    from: period.from,
    to: period.to,
    summary: `预约 ${name}`.trim(),
    location: name,
    status: STATUSES[status],
    organizer: `urn:yangguang:organ:${organ}`,
  };
}
