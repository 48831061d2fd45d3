import type { Catalogue } from '#domain/model/refusal.ts';
import { refusing } from '#domain/model/refusal.ts';
import { arrival } from './refusals/arrival.ts';
import { centre } from './refusals/centre.ts';
import { detainee } from './refusals/detainee.ts';
import { duty } from './refusals/duty.ts';
import { entrustment } from './refusals/entrustment.ts';
import { obstruction } from './refusals/obstruction.ts';
import { scan } from './refusals/scan.ts';
import { visit } from './refusals/visit.ts';
import { waitlist } from './refusals/waitlist.ts';

export const catalogue = {
  ...centre,
  ...entrustment,
  ...scan,
  ...detainee,
  ...visit,
  ...arrival,
  ...waitlist,
  ...duty,
  ...obstruction,
} as const satisfies Catalogue;

export const refuse = refusing(catalogue);
