import type { RefusalCode } from '#functions/graphql/refusal-catalogue.ts';
import { approval } from './approval.ts';
import { ofCase } from './case.ts';
import { deadline } from './deadline.ts';
import { directory } from './directory.ts';
import { disclosure } from './disclosure.ts';
import { every } from './every.ts';
import { evidence } from './evidence.ts';
import { intake } from './intake.ts';
import { notification } from './notification.ts';
import { process } from './process.ts';
import { property } from './property.ts';
import type { Remedy } from './remedy.ts';
import { sheet } from './sheet.ts';
import { visit } from './visit.ts';

/** What to do about every refusal, by its code. */
export const remedies: Readonly<Record<RefusalCode, Remedy>> = {
  ...every,
  ...directory,
  ...sheet,
  ...approval,
  ...deadline,
  ...notification,
  ...process,
  ...intake,
  ...ofCase,
  ...property,
  ...visit,
  ...evidence,
  ...disclosure,
};
