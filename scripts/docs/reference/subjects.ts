import type { Words } from '../site/words.ts';

/** The files of the contract, in the order of the sidebar, by what they are about. */
export const SUBJECTS = {
  root: { en: 'Basics', zh: '基础' },
  directory: { en: 'Directory', zh: '机构与人员' },
  'directory-organ': { en: 'Organs', zh: '机构' },
  'directory-person': { en: 'Posts and delegations', zh: '岗位与委托' },
  'directory-sheet': { en: 'Import and export', zh: '导入导出' },
  approval: { en: 'Approvals', zh: '审批' },
  notification: { en: 'Notifications', zh: '通知' },
  process: { en: 'Processes', zh: '批处理' },
  intake: { en: 'Intake', zh: '接报案' },
  case: { en: 'Cases', zh: '案件' },
  deadline: { en: 'Deadlines', zh: '期限' },
  'property-item': { en: 'Property items', zh: '涉案财物' },
  'property-store': { en: 'Property stores', zh: '保管场所' },
  'property-transfer': { en: 'Property transfers', zh: '财物移送' },
  'visit-centre': { en: 'Detention centres', zh: '看守所' },
  'visit-slot': { en: 'Visit slots', zh: '会见场次' },
  'visit-detainee': { en: 'Detainees', zh: '在押人员' },
  'visit-entrustment': { en: 'Entrustments', zh: '委托手续' },
  'visit-scan': { en: 'Scans of papers', zh: '手续扫描件' },
  'visit-duty': { en: 'Duty lawyers', zh: '值班律师' },
  'visit-obstruction': { en: 'Rapid response', zh: '快速联动' },
  visit: { en: 'Visits', zh: '律师会见' },
  'visit-waitlist': { en: 'Waitlists', zh: '会见候补' },
  'visit-arrival': { en: 'Arrival and passes', zh: '入所与凭证' },
  'visit-feed': { en: 'Calendar feeds', zh: '日历订阅' },
  evidence: { en: 'Evidence', zh: '证据' },
  count: { en: 'Statistics', zh: '统计' },
  change: { en: 'Changes', zh: '变更' },
} as const satisfies Readonly<Record<string, Words>>;

export type Subject = keyof typeof SUBJECTS;
