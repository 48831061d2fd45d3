import { mergeResolvers } from '@graphql-tools/merge';
import { caseSubject } from './case.ts';
import { directory } from './directory.ts';
import { evidence } from './evidence.ts';
import { intake } from './intake.ts';
import { node } from './node.ts';
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
  intake,
  caseSubject,
  property,
  evidence,
  visitCentre,
  visitEntrustment,
  visit,
]);
