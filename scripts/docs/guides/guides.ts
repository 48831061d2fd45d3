import type { Words } from '../site/words.ts';

/** The pages of docs/, in the order of the sidebar. */
export const GUIDES = {
  'front-end': { en: 'Start here', zh: '入门' },
  access: { en: 'Access and roles', zh: '访问与岗位' },
  errors: { en: 'Refusals and errors', zh: '拒绝与错误' },
  idempotency: { en: 'Sending twice, and editing', zh: '幂等与编辑' },
  pagination: { en: 'Pages', zh: '分页' },
  values: { en: 'Values and null', zh: '取值与空值' },
  polling: { en: 'Asking again', zh: '轮询' },
  directory: { en: 'The directory', zh: '机构与人员' },
  deadlines: { en: 'Deadlines', zh: '办理时限' },
  approvals: { en: 'Approvals', zh: '审批' },
  notifications: { en: 'Notifications', zh: '通知' },
  processes: { en: 'Processes', zh: '批处理' },
  statistics: { en: 'Statistics and numbers', zh: '统计与编号' },
  visits: { en: "Lawyers' visits", zh: '律师会见' },
  centres: { en: 'Detention centres', zh: '看守所' },
  'duty-lawyers': { en: 'Duty lawyers', zh: '值班律师' },
  'rapid-response': { en: 'Rapid response', zh: '快速联动' },
  uploads: { en: 'Uploads', zh: '上传证据' },
  http: { en: 'HTTP', zh: '协议' },
  limits: { en: 'Limits and cost', zh: '限制与开销' },
  'trusted-documents': { en: 'Trusted documents', zh: '受信文档' },
  versioning: { en: 'Versioning', zh: '版本演进' },
  mocking: { en: 'Mocking', zh: '模拟服务' },
  deploying: { en: 'Deploying', zh: '部署运行' },
} as const satisfies Readonly<Record<string, Words>>;
