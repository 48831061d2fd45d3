import type { Transition } from '#domain/model/transition.ts';
import type { Report } from './report.ts';

export type ReportAction = 'ACCEPT' | 'TRANSFER' | 'DECLARE_OUT_OF_JURISDICTION';

/** 有案必受: every report ends in one of these; none is simply refused. */
export const transitions: readonly Transition<Report, ReportAction>[] = [
  { action: 'ACCEPT', from: ['RECEIVED'], to: 'ACCEPTED', roles: ['OFFICER'], article: 'CPR 171; APR 60; 32号' },
  { action: 'TRANSFER', from: ['RECEIVED'], to: 'TRANSFERRED', roles: ['LEADER'], article: 'CPR 175' },
  {
    action: 'DECLARE_OUT_OF_JURISDICTION',
    from: ['RECEIVED'],
    to: 'OUT_OF_JURISDICTION',
    roles: ['OFFICER'],
    article: 'CPR 175; APR 60',
  },
];
