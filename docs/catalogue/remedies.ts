import type { RefusalCode } from '#functions/graphql/refusal-catalogue.ts';
import { ofCase } from './case.ts';
import { directory } from './directory.ts';
import { every } from './every.ts';
import { evidence } from './evidence.ts';
import { intake } from './intake.ts';
import { property } from './property.ts';
import type { Remedy } from './remedy.ts';
import { visit } from './visit.ts';

/** What to do about every refusal, by its code. */
export const remedies: Readonly<Record<RefusalCode, Remedy>> = {
  ...every,
  ...directory,
  ...intake,
  ...ofCase,
  ...property,
  ...visit,
  ...evidence,
};
