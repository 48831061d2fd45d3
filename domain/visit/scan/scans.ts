import { has } from '#domain/model/actor.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import type { Entrustment } from '../entrustment/entrustment.ts';
import { Entrustments } from '../entrustment/entrustments.ts';
import { evolve } from './evolve.ts';
import { claims, lists } from './holds.ts';
import type { Scan, ScanEvent } from './scan.ts';

/** For the lawyer and their firm's clerks, and once attached for whoever sees the papers: the staff that verifies them. */
export const Scans: Aggregate<'Scan', Scan, ScanEvent> = {
  kind: 'Scan',
  evolve,
  claims,
  lists,
  facts: () => ({}),
  gates: [],
  parent: (scan) => ('entrustment' in scan ? scan.entrustment : undefined),
  visible: (scan, actor, papers) =>
    scan.lawyer === actor.id ||
    // Once attached, they go with the papers: a lawyer who leaves the firm takes both along.
    (papers === undefined && has(actor, 'CLERK') && actor.firm === scan.firm) ||
    has(actor, 'SYSTEM') ||
    (papers !== undefined && Entrustments.visible(papers as Entrustment, actor, undefined)),
};
