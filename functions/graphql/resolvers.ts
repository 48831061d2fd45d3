import { mergeResolvers } from '@graphql-tools/merge';
import { approval } from './approval.ts';
import { caseSubject } from './case.ts';
import { change } from './change.ts';
import { count } from './count.ts';
import { deadline } from './deadline.ts';
import { directory } from './directory.ts';
import { directoryOrgan } from './directory-organ.ts';
import { directoryPerson } from './directory-person.ts';
import { directorySheet } from './directory-sheet.ts';
import { evidence } from './evidence.ts';
import { intake } from './intake.ts';
import { node } from './node.ts';
import { notification } from './notification.ts';
import { process } from './process.ts';
import { property } from './property.ts';
import { refusal } from './refusal.ts';
import { scalars } from './scalars.ts';
import { visit } from './visit.ts';
import { visitCentre } from './visit-centre.ts';
import { visitEntrustment } from './visit-entrustment.ts';

/** One module per subject. */
export const resolvers = mergeResolvers([
  scalars,
  refusal,
  node,
  directory,
  directoryOrgan,
  directoryPerson,
  directorySheet,
  intake,
  caseSubject,
  deadline,
  approval,
  notification,
  process,
  property,
  evidence,
  visitCentre,
  visitEntrustment,
  visit,
  count,
  change,
]);
