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
import { evidenceAnnouncement } from './evidence-announcement.ts';
import { evidenceCopy } from './evidence-copy.ts';
import { evidenceKeeping } from './evidence-keeping.ts';
import { evidenceKind } from './evidence-kind.ts';
import { evidenceVerification } from './evidence-verification.ts';
import { intake } from './intake.ts';
import { ledger } from './ledger.ts';
import { node } from './node.ts';
import { notification } from './notification.ts';
import { process } from './process.ts';
import { property } from './property.ts';
import { refusal } from './refusal.ts';
import { scalars } from './scalars.ts';
import { visit } from './visit.ts';
import { visitArrival } from './visit-arrival.ts';
import { visitCentre } from './visit-centre.ts';
import { visitDetainee } from './visit-detainee.ts';
import { visitDuty } from './visit-duty.ts';
import { visitEntrustment } from './visit-entrustment.ts';
import { visitFeed } from './visit-feed.ts';
import { visitObstruction } from './visit-obstruction.ts';
import { visitScan } from './visit-scan.ts';
import { visitSlot } from './visit-slot.ts';
import { visitWaitlist } from './visit-waitlist.ts';

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
  evidenceKeeping,
  evidenceKind,
  evidenceAnnouncement,
  evidenceCopy,
  evidenceVerification,
  ledger,
  visitCentre,
  visitArrival,
  visitFeed,
  visitDetainee,
  visitEntrustment,
  visitSlot,
  visitScan,
  visitWaitlist,
  visit,
  visitDuty,
  visitObstruction,
  count,
  change,
]);
