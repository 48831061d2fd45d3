import type { catalogue } from '#domain/visit/refusals.ts';
import type { Remedies } from './remedy.ts';
import { arrival } from './visit/arrival.ts';
import { centre } from './visit/centre.ts';
import { detainee } from './visit/detainee.ts';
import { duty } from './visit/duty.ts';
import { entrustment } from './visit/entrustment.ts';
import { obstruction } from './visit/obstruction.ts';
import { scan } from './visit/scan.ts';
import { visit as ofVisit } from './visit/visit.ts';
import { waitlist } from './visit/waitlist.ts';

export const visit: Remedies<typeof catalogue> = {
  ...centre,
  ...entrustment,
  ...scan,
  ...detainee,
  ...ofVisit,
  ...arrival,
  ...waitlist,
  ...duty,
  ...obstruction,
};
