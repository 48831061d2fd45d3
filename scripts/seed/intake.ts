import type { Send } from './send.ts';

export interface Receipt {
  readonly number: string;
  readonly code: string;
}

interface Registered {
  readonly report: { readonly id: string };
  readonly receipt: Receipt;
}

interface SeededCases {
  /** A criminal case that was filed, on which things can be seized. */
  readonly filedCase: string;
  /** The receipt of the report that it was born of. */
  readonly receipt: Receipt;
}

/** Five reports, each at another point of its life. */
export async function seedIntake(send: Send): Promise<SeededCases> {
  const theft = await register(send, {
    reporterName: '刘女士',
    reporterPhone: '13800000001',
    whatHappened: '家中被盗，两部手机和一枚戒指不见了。',
    occurredAt: '2026-11-18T22:30:00+08:00',
    place: '阳光路12号3单元201室',
  });
  const filedCase = await accept(send, theft, { kind: 'CRIMINAL', suspectedOffence: '盗窃案' });
  await send('zhao.leader', 'fileCase', { caseId: filedCase }, 'case { id }');

  const missing = await register(send, {
    reporterName: '马先生',
    reporterPhone: '13800000002',
    whatHappened: '电动车停在楼下后不见，怀疑被盗。',
    occurredAt: '2026-11-19T08:10:00+08:00',
    place: '河滨小区南门',
  });
  const declined = await accept(send, missing, {
    kind: 'CRIMINAL',
    complexity: 'COMPLEX',
    suspectedOffence: '盗窃案',
  });
  const reason = '经查证，车辆系家属移走，没有犯罪事实。';
  await send('zhao.leader', 'declineCase', { caseId: declined, reason }, 'case { id }');

  const fight = await register(send, {
    reporterName: '陈先生',
    reporterPhone: '13800000003',
    whatHappened: '夜市摊主与顾客争执后互殴，一人面部轻微受伤。',
    occurredAt: '2026-11-20T21:40:00+08:00',
    place: '中山夜市东口',
  });
  await accept(send, fight, { kind: 'ADMINISTRATIVE', publicSecurity: true, suspectedOffence: '殴打他人案' });

  const debt = await register(send, {
    reporterName: '孙先生',
    reporterPhone: '13800000004',
    whatHappened: '朋友借款到期不还，要求公安机关追讨。',
    occurredAt: '2026-11-01T09:00:00+08:00',
    place: '阳光路88号',
  });
  await send(
    'wang.officer',
    'declareReportOutOfJurisdiction',
    { reportId: debt.report.id, reason: '属于民间借贷纠纷，请向人民法院起诉。' },
    'report { id }',
  );

  await register(send, {
    reporterName: '赵女士',
    reporterPhone: '13800000005',
    whatHappened: '接到冒充客服的电话，转账八千元后发现被骗。',
    occurredAt: '2026-11-20T15:20:00+08:00',
    place: '电话、网络',
  });
  return { filedCase, receipt: theft.receipt };
}

function register(send: Send, input: object): Promise<Registered> {
  return send<Registered>('wang.officer', 'registerReport', input, 'report { id } receipt { number code }');
}

async function accept(send: Send, { report }: Registered, input: object): Promise<string> {
  const asked = { reportId: report.id, ...input };
  const { case: born } = await send<{ case: { id: string } }>('wang.officer', 'acceptReport', asked, 'case { id }');
  return born.id;
}
