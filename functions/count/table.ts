import { approvalCounted } from '#domain/approval/counted.ts';
import { caseCounted } from '#domain/case/counted.ts';
import type { AnyCounted } from '#domain/count/counted.ts';
import { deadlineCounted } from '#domain/deadline/counted.ts';
import { evidenceCounted } from '#domain/evidence/counted.ts';
import { intakeCounted } from '#domain/intake/counted.ts';
import { propertyCounted } from '#domain/property/counted.ts';
import { visitCounted } from '#domain/visit/counted.ts';

const ROWS: readonly AnyCounted[] = [
  ...intakeCounted,
  ...caseCounted,
  ...propertyCounted,
  ...visitCounted,
  ...evidenceCounted,
  ...deadlineCounted,
  ...approvalCounted,
];

/** Everything that is counted, by kind of record. The relay must route each of these events here. */
export const counting: ReadonlyMap<string, AnyCounted> = new Map(ROWS.map((row) => [row.aggregate.kind, row]));
