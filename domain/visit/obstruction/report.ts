import type { Organ } from '#domain/directory/organ/organ.ts';
import { allAbove, organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused, relied } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { Asked } from '#domain/model/procedure.ts';
import { internal, several } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Entrustment } from '../entrustment/entrustment.ts';
import { Entrustments } from '../entrustment/entrustments.ts';
import { refuse } from '../refusals.ts';
import type { Visit } from '../visit/visit.ts';
import { Visits } from '../visit/visits.ts';
import { startTurn } from './clock.ts';
import { deciders, named, serving, tooMany } from './involved.ts';
import { Obstructions } from './obstructions.ts';
import type { ObstructionKind } from './routes.ts';
import { nearest, reviews, routed } from './routing.ts';

export interface ReportObstruction {
  readonly kind: ObstructionKind;
  /** Code of the organ complained of. */
  readonly organ: string;
  /** Code of the procuratorate that watches over it, if the lawyer turns to that: then it answers first. */
  readonly procuratorate?: string | undefined;
  /** The lawyer turns to the organ above at once, as they may (司发〔2015〕14号 41). */
  readonly toAbove?: boolean | undefined;
  readonly entrustmentId?: string | undefined;
  readonly visitId?: string | undefined;
  readonly statement: string;
  readonly happenedAt: Instant;
  /** Those whose act it was, if they are known. */
  readonly personIds?: readonly string[] | undefined;
}

interface Records {
  readonly lawyer: Person | undefined;
  readonly organ: Organ | undefined;
  readonly above: readonly (Organ | undefined)[];
  readonly procuratorate: Organ | undefined;
  readonly entrustment: Entrustment | undefined;
  readonly visit: Visit | undefined;
  readonly involved: readonly (Person | undefined)[];
}

/** What reporting reads: who reports, about whom, and where it can go. */
export function reporting(command: ReportObstruction, { actor }: Asked) {
  const { organ, procuratorate, entrustmentId, visitId, personIds } = command;
  return {
    lawyer: internal(Persons, actor.id),
    organ: internal(Organs, organId(organ)),
    above: several(Organs, allAbove(organ).map(organId)),
    procuratorate: internal(Organs, procuratorate === undefined ? '' : organId(procuratorate)),
    entrustment: internal(Entrustments, entrustmentId ?? ''),
    visit: internal(Visits, visitId ?? ''),
    involved: named(personIds),
  };
}

/** A lawyer reports an obstacle. It goes to one body that has to answer in its term, and others hear of it. */
export function reportObstruction(records: Records, command: ReportObstruction, context: Context): Decision {
  const { lawyer, organ, entrustment, visit } = records;
  const { actor, now, fresh } = context;
  const refusals = obstacles(records, command, context);
  if (organ === undefined || lawyer === undefined || refusals.length > 0) return refused(...refusals);
  const id = fresh.id('Obstruction');
  const { kind, statement, happenedAt, toAbove } = command;
  const { procuratorate } = records;
  const route = routed(kind, { organ, above: nearest(records.above), procuratorate, toAbove }, now);
  if (route === undefined) return refused(refuse('PROCURATORATE_NEEDED', { path: ['procuratorate'] }));
  const { bodies, turn, decider } = route;
  const firm = lawyer.certificate?.firm;
  return accepted(
    { obstruction: id },
    opened(Obstructions, id, {
      type: 'ObstructionReported',
      ...{ id, kind, lawyer: actor.id, lawyerName: lawyer.name, organ: organ.code, statement, happenedAt },
      ...(firm === undefined ? {} : { firm }),
      ...(entrustment === undefined ? {} : { entrustment: entrustment.id }),
      ...(visit === undefined ? {} : { visit: visit.id }),
      ...{ reportedAt: now, involved: involvedIn(records, organ.code), bodies, turn },
    }),
    startTurn(id, turn, 1),
    relied(Organs, decider, 'open'),
  );
}

/** Slips of the pen only; of what is not the lawyer's own it is not said whether it is there. */
function obstacles(records: Records, command: ReportObstruction, { actor, now }: Context): readonly Refusal[] {
  const { organ, procuratorate, entrustment, visit } = records;
  const { organ: code, entrustmentId, visitId, happenedAt } = command;
  const refusals: Refusal[] = [];
  if (organ === undefined) refusals.push(refuse('ORGAN_UNKNOWN', { path: ['organ'], details: { code } }));
  if (command.procuratorate !== undefined && !(procuratorate && reviews(procuratorate, { code }))) {
    refusals.push(refuse('PROCURATORATE_UNKNOWN', { path: ['procuratorate'] }));
  }
  if (entrustmentId !== undefined && entrustment?.lawyer !== actor.id) {
    refusals.push(refuse('NOT_YOUR_VISIT', { path: ['entrustmentId'] }));
  }
  if (visitId !== undefined && (visit === undefined || !Visits.visible(visit, actor, undefined))) {
    refusals.push(refuse('NOT_YOUR_VISIT', { path: ['visitId'] }));
  }
  if (happenedAt > now) refusals.push(refuse('HAPPENED_IN_FUTURE', { path: ['happenedAt'] }));
  return [...refusals, ...tooMany(command.personIds)];
}

/**
 * Whose act it was: those named who serve there, and whoever decided. Others named are left out without a word, so that
 * nobody finds out by trying ids who serves where.
 */
function involvedIn({ involved, entrustment, visit }: Records, organ: string): readonly Id<'Person'>[] {
  return [...new Set([...serving(involved, organ), ...deciders(entrustment, visit)])];
}
