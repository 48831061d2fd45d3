import type { AnyRule } from './rule.ts';
import { approval } from './rules/approval.ts';
import { theCase } from './rules/case.ts';
import { deadline } from './rules/deadline.ts';
import { duty } from './rules/duty.ts';
import { entrustment } from './rules/entrustment.ts';
import { evidence } from './rules/evidence.ts';
import { obstruction } from './rules/obstruction.ts';
import { process } from './rules/process.ts';
import { property } from './rules/property.ts';
import { visit } from './rules/visit.ts';

/** Who is told of what, by the type of event. The relay must route each of these events here. */
export const rules: Readonly<Record<string, AnyRule>> = {
  ...deadline,
  ...approval,
  ...theCase,
  ...visit,
  ...entrustment,
  ...duty,
  ...obstruction,
  ...property,
  ...evidence,
  ...process,
};
