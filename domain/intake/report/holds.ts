import type { Listing } from '#domain/model/listing.ts';
import type { Report } from './report.ts';

/** With the organ that received it and, once transferred, also with the one it went to. */
export function lists(report: Report): readonly Listing[] {
  const organs = report.status === 'TRANSFERRED' ? [report.organ, report.transferredTo] : [report.organ];
  return organs.map((key) => ({ list: 'reportsOfOrgan', key, sort: report.registeredAt }));
}
