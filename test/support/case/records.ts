import { createHash } from 'node:crypto';
import type { Case } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { actorOf } from '#domain/directory/person/person.ts';
import type { Digest } from '#domain/intake/receipt/code.ts';
import type { Report } from '#domain/intake/report/report.ts';
import type { Actor } from '#domain/model/actor.ts';

export const STATION = '330102510000';
export const OTHER_STATION = '330102520000';
export const BUREAU = '330102000000';

/** Monday, 23 November 2026, 09:00 in Shanghai. */
export const NOW = '2026-11-23T01:00:00.000Z';

export const digest: Digest = (text) => createHash('sha256').update(text).digest('base64');

export function aPerson(changes: Partial<Person> = {}): Person {
  return {
    id: 'Person_wang',
    name: '王警官',
    posts: ['OFFICER'],
    organ: STATION,
    qualification: 'INTERMEDIATE',
    suspended: false,
    ...changes,
  };
}

export const aLeader = (changes: Partial<Person> = {}) =>
  aPerson({ id: 'Person_zhao', name: '赵所长', posts: ['OFFICER', 'LEADER'], ...changes });

export function actor(person: Person): Actor {
  const found = actorOf(person, NOW);
  if (found === undefined) throw new Error(`${person.id} is suspended`);
  return found;
}

export function aReport(changes: Partial<Report> = {}): Report & { readonly status: 'RECEIVED' } {
  return {
    id: 'Report_J3301025100002026000001',
    number: 'J3301025100002026000001',
    organ: STATION,
    reporterName: '刘女士',
    reporterPhone: '13800000001',
    whatHappened: '家中被盗',
    occurredAt: '2026-11-22T12:00:00.000Z',
    place: '阳光路12号',
    registeredAt: NOW,
    registeredBy: 'Person_wang',
    ...changes,
    status: 'RECEIVED',
  };
}

/** A criminal case under filing review, in the charge of officer Wang. */
export function aCase(changes: Partial<Case> = {}): Case {
  return {
    ...Cases.evolve(undefined, {
      type: 'CaseAccepted',
      id: 'Case_1',
      number: 'A3301025100002026110001',
      kind: 'CRIMINAL',
      publicSecurity: false,
      complexity: 'ORDINARY',
      organ: STATION,
      officerInCharge: 'Person_wang',
      suspectedOffence: '盗窃案',
      reportId: 'Report_J3301025100002026000001',
      acceptedAt: NOW,
    }),
    ...changes,
  } as Case;
}

export function filed(theCase: Case): Case {
  return Cases.evolve(theCase, { type: 'CaseFiled', at: NOW, by: 'Person_zhao' });
}

export function declined(theCase: Case): Case {
  return Cases.evolve(theCase, { type: 'CaseDeclined', at: NOW, by: 'Person_zhao', reason: '没有犯罪事实' });
}
