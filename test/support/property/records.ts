import type { Case, CaseEvent } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import type { Organ } from '#domain/directory/organ/organ.ts';
import { organId } from '#domain/directory/organ/organ.ts';
import type { Person, Post } from '#domain/directory/person/person.ts';
import { actorOf, personId } from '#domain/directory/person/person.ts';
import type { Actor } from '#domain/model/actor.ts';
import { fold } from '#domain/model/aggregate.ts';
import type { Found } from '#domain/property/item/found.ts';
import type { Kept } from '#domain/property/item/holder.ts';
import type { Item, ItemEvent, Listed } from '#domain/property/item/item.ts';
import { Items } from '#domain/property/item/items.ts';
import type { SeizeItems } from '#domain/property/item/seize.ts';
import type { Store } from '#domain/property/store/store.ts';
import { storeId } from '#domain/property/store/store.ts';
import type { Transfer } from '#domain/property/transfer/transfer.ts';

/** The station that handles the case, the bureau above both stations, and the station property goes to. */
export const STATION = '330102510000';
export const BUREAU = '330102000000';
export const OTHER = '330102520000';

/** Monday 23 November 2026, 9:00 in Shanghai. */
export const NOW = '2026-11-23T01:00:00.000Z';
export const FILED_AT = '2026-11-22T01:00:00.000Z';
export const SEIZED_AT = '2026-11-22T12:00:00.000Z';
export const DEPOSIT_BY = '2026-11-23T12:00:00.000Z';
export const RETURN_BY = '2026-11-24T01:00:00.000Z';

export function aPerson(subject: string, posts: readonly Post[], organ: string = STATION): Person {
  return { id: personId(subject), name: subject, posts, organ, suspended: false };
}

export const wang = aPerson('wang.officer', ['OFFICER']);
export const li = aPerson('li.officer', ['OFFICER']);
/** In charge of the case, and took no part in the seizure. */
export const feng = aPerson('feng.officer', ['OFFICER']);
/** Of the same station, with no part in the case. */
export const han = aPerson('han.officer', ['OFFICER']);
export const zhao = aPerson('zhao.leader', ['LEADER']);
export const chen = aPerson('chen.custodian', ['CUSTODIAN']);
export const sun = aPerson('sun.custodian', ['CUSTODIAN'], OTHER);
export const PEOPLE = [wang, li, feng, han, zhao, chen, sun];

export function as(person: Person): Actor {
  const actor = actorOf(person, NOW);
  if (actor === undefined) throw new Error(`${person.id} is suspended`);
  return actor;
}

export function anOrgan(code: string): Organ {
  return { id: organId(code), code, name: code, kind: 'POLICE_STATION' };
}

export function caseEvents(kind: Case['kind'] = 'CRIMINAL', ...then: readonly CaseEvent[]): readonly CaseEvent[] {
  return [
    {
      type: 'CaseAccepted',
      id: 'Case_1',
      number: 'A3301025100002026110001',
      kind,
      publicSecurity: false,
      complexity: 'ORDINARY',
      organ: STATION,
      officerInCharge: feng.id,
      suspectedOffence: '盗窃',
      reportId: 'Report_1',
      acceptedAt: '2026-11-21T01:00:00.000Z',
    },
    ...then,
  ];
}

export const CASE_FILED: CaseEvent = { type: 'CaseFiled', at: FILED_AT, by: zhao.id };
export const CASE_DECLINED: CaseEvent = { type: 'CaseDeclined', at: FILED_AT, by: zhao.id, reason: '没有犯罪事实' };

export function aCase(kind: Case['kind'] = 'CRIMINAL', ...then: readonly CaseEvent[]): Case {
  return fold(Cases, undefined, caseEvents(kind, ...then));
}

export function aStore(organ: string = STATION, shelves = 4): Store {
  return { id: storeId(organ, 1), organ, number: 1, name: '涉案财物室', rooms: [{ name: '一号库', shelves }] };
}

export const asListed: Found = { quantity: { amount: '1', unit: '部' }, condition: { grade: 'INTACT' } };

export const seizing: SeizeItems = {
  seizedFrom: '张三',
  attestingWitness: '刘见证',
  place: '学院路1号',
  at: SEIZED_AT,
  items: [{ name: '手机', quantity: { amount: '1', unit: '部' }, condition: { grade: 'INTACT' } }],
};

const listed: Listed = {
  id: 'PropertyItem_1',
  caseId: 'Case_1',
  caseNumber: 'A3301025100002026110001',
  organ: STATION,
  list: 'SeizureList_1',
  serial: 1,
  name: '手机',
  quantity: { amount: '1', unit: '部' },
  condition: { grade: 'INTACT' },
  officers: [wang.id, li.id],
  handlers: [wang.id, li.id, feng.id],
  attestingWitness: '刘见证',
  place: '学院路1号',
  seizedAt: SEIZED_AT,
  depositBy: DEPOSIT_BY,
};

export function kept(changes: Partial<Kept> = {}): Kept {
  const shelf = { holder: 'STORE', store: storeId(STATION, 1), organ: STATION, room: '一号库', shelf: 1 } as const;
  return { ...shelf, seal: 'F001', ...changes };
}

const inHand = { holder: 'OFFICER', officer: wang.id } as const;
const underWay = { holder: 'TRANSIT', transfer: 'PropertyTransfer_1', origin: STATION, destination: OTHER } as const;

/** An item's life, each step leading to the status it is named after; in its order, so that each state is one that exists. */
const LIVES: Readonly<Record<Item['status'], (at: Kept) => readonly ItemEvent[]>> = {
  SEIZED: () => [],
  DEPOSITED: (at) => [{ type: 'ItemDeposited', from: inHand, to: at, found: asListed }],
  CHECK_OUT_REQUESTED: (at) => [
    ...LIVES.DEPOSITED(at),
    { type: 'CheckOutRequested', by: wang.id, purpose: '鉴定', returnBy: RETURN_BY },
  ],
  CHECK_OUT_APPROVED: (at) => [...LIVES.CHECK_OUT_REQUESTED(at), { type: 'CheckOutApproved', by: zhao.id }],
  CHECKED_OUT: (at) => [...LIVES.CHECK_OUT_APPROVED(at), { type: 'ItemCheckedOut', from: at, to: inHand }],
  IN_TRANSIT: (at) => [...LIVES.DEPOSITED(at), { type: 'ItemDispatched', from: at, to: underWay }],
};

/** What has happened to an item up to a status. */
export function lifeOf(status: Item['status'], changes: Partial<Listed> = {}, at: Kept = kept()): readonly ItemEvent[] {
  const from = { holder: 'POSSESSOR', name: '张三' } as const;
  return [{ type: 'ItemSeized', ...listed, ...changes, from, to: inHand }, ...LIVES[status](at)];
}

export function anItem(status: Item['status'], changes: Partial<Listed> = {}, at: Kept = kept()): Item {
  return fold(Items, undefined, lifeOf(status, changes, at));
}

const dispatched = {
  id: 'PropertyTransfer_1',
  items: ['PropertyItem_1'],
  origin: STATION,
  destination: OTHER,
  handling: [STATION],
  carrier: '押运员',
  seal: 'T001',
  dispatchedBy: chen.id,
  dispatchedAt: NOW,
} as const;
const refusal = { refusedBy: sun.id, refusedAt: NOW, ground: 'SEAL_BROKEN', reason: '封签破损' } as const;

export function aTransfer(status: Transfer['status']): Transfer {
  switch (status) {
    case 'DISPATCHED':
      return { ...dispatched, status };
    case 'RECEIVED':
      return { ...dispatched, status, receivedBy: sun.id, receivedAt: NOW };
    case 'REFUSED':
      return { ...dispatched, status, ...refusal };
    case 'RETURNED':
      return { ...dispatched, status, ...refusal, receivedBy: chen.id, receivedAt: NOW };
  }
}
