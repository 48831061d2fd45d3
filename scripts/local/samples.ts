import type { DocumentNode } from 'graphql';
import { CasesDocument, PropertyDocument, VisitsDocument } from '#client/generated/graphql.ts';
import { dayAfter, shanghaiDay } from '#domain/model/time.ts';

/** A query that works when pasted, with the person who may ask it: printed by `npm start`, opened as tabs by the explorer. */
export interface Sample {
  readonly title: string;
  readonly person: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

const today = shanghaiDay(new Date().toISOString());

export const samples: readonly Sample[] = [
  { title: 'Cases 案件', person: 'wang.officer', document: CasesDocument, variables: {} },
  {
    title: 'Property 涉案财物',
    person: 'chen.custodian',
    document: PropertyDocument,
    variables: { organ: '339901510000' },
  },
  {
    title: 'Visits 律师会见',
    person: 'lin.lawyer',
    document: VisitsDocument,
    variables: { centreId: 'Centre_339901430000', from: today, to: dayAfter(today, 13) },
  },
];
